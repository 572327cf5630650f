import { ForbiddenException, HttpException, NotFoundException } from '@nestjs/common';
import { DomainError, type ErrorKind } from '../../../domain/shared/domain-error.js';
import { problemOfError } from './problem-of-error.js';
import { RefusedRequest } from './refused-request.js';

const of = (error: unknown) => problemOfError(error, 'request-1');
const coded = (code: string, more: object = {}) =>
  Object.assign(new Error('secret: /etc/passwd'), { code, ...more });

describe('the problem of an error', () => {
  it.each([
    ['unauthenticated', 401],
    ['forbidden', 403],
    ['not_found', 404],
    ['conflict', 409],
    ['invalid', 422],
    ['unavailable', 503],
  ] as [ErrorKind, number][])('of the kind %s has the status %d', (kind, status) => {
    const answer = of(new DomainError(kind, 'thing.code', 'What to mend.'));
    expect(answer).toMatchObject({
      type: 'about:blank',
      status,
      code: 'thing.code',
      detail: 'What to mend.',
      requestId: 'request-1',
    });
    expect(answer.title).not.toBe('');
    expect(answer).not.toHaveProperty('errors');
  });

  it('of a request that HTTP refuses has its own status and code', () => {
    expect(of(new RefusedRequest(428, 'version.required', 'Send If-Match.'))).toMatchObject({
      status: 428,
      title: 'Say which version you have seen',
      code: 'version.required',
      detail: 'Send If-Match.',
    });
  });

  it('lists every violation', () => {
    const violations = [
      { path: 'a', code: 'x', message: 'A.' },
      { path: 'b', code: 'y', message: 'B.' },
    ];
    expect(of(DomainError.invalid('thing.invalid', violations))).toMatchObject({
      detail: 'A. B.',
      errors: violations,
    });
  });

  it.each([
    ['FST_ERR_BAD_URL', 400, 'request.bad_url'],
    ['FST_ERR_CTP_BODY_TOO_LARGE', 413, 'request.too_large'],
    ['FST_ERR_CTP_EMPTY_JSON_BODY', 400, 'request.empty_body'],
    ['FST_ERR_CTP_INVALID_MEDIA_TYPE', 415, 'request.media_type'],
    ['FST_ERR_CTP_INVALID_CONTENT_LENGTH', 400, 'request.content_length'],
  ])('of the server’s %s is %d %s', (code, status, ours) => {
    const answer = of(coded(code, { statusCode: status }));
    expect(answer).toMatchObject({ status, code: ours });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it.each([
    [new NotFoundException('Cannot GET /x'), 404, 'request.no_such_address'],
    [new ForbiddenException(), 403, 'request.status_403'],
    [new HttpException('teapot', 418), 418, 'request.status_418'],
    [Object.assign(new SyntaxError('Unexpected token'), { statusCode: 400 }), 400, 'request.malformed'],
    [{ statusCode: 499, message: 'gone' }, 499, 'request.status_499'],
  ])('keeps the status of a refusal: %p', (error, status, code) => {
    expect(of(error)).toMatchObject({ status, code });
  });

  it.each([
    '08006',
    '08P01',
    '53300',
    '57P01',
    '57014',
    '55P03',
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
  ])('of a part that is away (%s) asks to come again', (code) =>
    expect(of(coded(code))).toMatchObject({ status: 503, code: 'service.unavailable' }),
  );
  it.each(['Connection terminated unexpectedly', 'timeout exceeded when trying to connect'])(
    'of a lost connection asks to come again: %s',
    (message) => expect(of(new Error(message)).status).toBe(503),
  );

  it.each([
    ['an unforeseen error', coded('23505')],
    ['an error of the program', new TypeError('secret of undefined')],
    ['a code that only looks like one', coded('080061')],
    ['a status that is no refusal', { statusCode: 200, message: 'secret' }],
    ['a status above all', { statusCode: 600, message: 'secret' }],
    ['text', 'secret'],
    ['null', null],
    ['nothing', undefined],
    ['a number', 42],
    ['a symbol', Symbol('secret')],
    ['odd properties', { code: 1, message: {}, statusCode: '404' }],
  ])('gives nothing away of %s', (_, error) => {
    const answer = of(error);
    expect(answer).toMatchObject({ status: 500, code: 'service.failed' });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('gives nothing away of a 500 that the framework throws', () => {
    expect(of(new HttpException('secret', 500)).detail).not.toContain('secret');
  });

  it.each(['constructor', 'toString', '__proto__'])('is not misled by the code %s', (code) => {
    expect(of(coded(code))).toMatchObject({ status: 500, code: 'service.failed' });
  });
});
