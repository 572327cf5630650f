import type { FastifyReply, FastifyRequest } from 'fastify';
import { created, sendCacheable, tagged, versionTag } from './etag.js';

/** Writes down what is answered. */
function aReply() {
  const answer = {
    status: 200,
    headers: {} as Record<string, string>,
    body: undefined as string | undefined,
  };
  const reply = {
    header: (name: string, value: string) => {
      answer.headers[name] = value;
      return reply;
    },
    status: (status: number) => {
      answer.status = status;
      return reply;
    },
    send: (body?: string) => {
      answer.body = body;
      return reply;
    },
  };
  return { answer, reply: reply as unknown as FastifyReply };
}
function ask(body: string, ifNoneMatch?: string) {
  const { answer, reply } = aReply();
  const headers = ifNoneMatch === undefined ? {} : { 'if-none-match': ifNoneMatch };
  sendCacheable({ headers } as FastifyRequest, reply, 'application/json', body, 30);
  return answer;
}

describe('a public answer', () => {
  const tag = ask('{"a":1}').headers['etag'] ?? '';

  it('may be kept for a while and has a strong tag', () => {
    expect(ask('{"a":1}')).toEqual({
      status: 200,
      headers: { etag: tag, 'cache-control': 'public, max-age=30', 'content-type': 'application/json' },
      body: '{"a":1}',
    });
    expect(tag).toMatch(/^"[\w-]+"$/);
  });

  it('has another tag when one character is other', () => {
    expect(ask('{"a":2}').headers['etag']).not.toBe(tag);
    expect(ask('{"a":"é"}').headers['etag']).not.toBe(ask('{"a":"E\u0301"}').headers['etag']);
  });

  it.each([tag, `W/${tag}`, '*', `"other", ${tag}`, `W/"x" ,${tag},`, ` ${tag} `])(
    'is not sent again to who has it: %s',
    (ifNoneMatch) => {
      const answer = ask('{"a":1}', ifNoneMatch);
      expect(answer).toMatchObject({ status: 304, body: undefined, headers: { etag: tag } });
      expect(answer.headers).not.toHaveProperty('content-type');
    },
  );

  it.each(['', '""', tag.slice(1, -1), tag.toUpperCase(), '"other"', `w/${tag}`, '**', tag.slice(0, -2)])(
    'is sent to who has another: %s',
    (ifNoneMatch) => expect(ask('{"a":1}', ifNoneMatch).status).toBe(200),
  );
});

describe('a resource with a version', () => {
  it('carries it as its tag', () => {
    expect(versionTag(3)).toBe('"3"');
    const { answer, reply } = aReply();
    const view = { version: 7, name: 'x' };
    expect(tagged(reply, view)).toBe(view);
    expect(answer.headers).toEqual({ etag: '"7"' });
  });

  it('that is new says where it is', () => {
    const { answer, reply } = aReply();
    created(reply, 'sites/1', { version: 1 });
    expect(answer.headers).toEqual({ etag: '"1"', location: '/api/v1/sites/1' });
  });
});
