import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { contentOf } from '../../support/file-content.js';
import { END, field, file, fileBegin, MULTIPART_TYPE } from '../../support/uploads/multipart-text.js';
import {
  BYTES_MAX,
  KEY,
  startUploadApplication,
  type UploadApplication,
} from '../../support/uploads/upload-application.js';

describe('uploads over sockets that are slow, or gone', () => {
  let application: UploadApplication;

  beforeAll(async () => {
    application = await startUploadApplication();
  });
  beforeEach(() => application.storage.remove(KEY));
  afterAll(() => application?.close());

  async function open(length: number | 'chunked'): Promise<Socket> {
    const { hostname, port } = new URL(application.url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => {});
    await once(socket, 'connect');
    const size = length === 'chunked' ? 'Transfer-Encoding: chunked' : `Content-Length: ${length}`;
    socket.write(
      `POST /api/v1/uploads HTTP/1.1\r\nHost: x\r\nContent-Type: ${MULTIPART_TYPE}\r\n${size}\r\n\r\n`,
    );
    return socket;
  }

  async function answerOn(socket: Socket): Promise<string> {
    let text = '';
    for await (const chunk of socket as AsyncIterable<Buffer>) {
      text += chunk.toString('utf8');
      if (/\r\n\r\n.*\}/s.test(text)) return text;
    }
    return text;
  }

  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  /** The server hears of a lost client a little later than the client. */
  async function everythingIsLetGo(): Promise<void> {
    while ((await application.leftovers()).length > 0) await pause(20);
    await expect(application.storage.open(KEY)).rejects.toMatchObject({ code: 'file.not_found' });
  }

  async function fileIsArriving(): Promise<void> {
    while ((await application.leftovers()).length === 0) await pause(5);
  }

  it('arrive whole in many small pieces, cut anywhere', async () => {
    const body = field('mode', 'create') + file('reference;name\r\n--1;Châtelet\r\n'.repeat(20)) + END;
    const socket = await open(Buffer.byteLength(body));
    const bytes = Buffer.from(body);
    for (let at = 0; at < bytes.length; at += 7) {
      socket.write(bytes.subarray(at, at + 7));
      if (at % 35 === 0) await pause(1);
    }
    expect(await answerOn(socket)).toMatch(/^HTTP\/1\.1 201 /);
    const stored = await contentOf(await application.storage.open(KEY));
    expect(stored.toString('utf8')).toBe('reference;name\r\n--1;Châtelet\r\n'.repeat(20));
  });

  it.each([
    ['before the body', ''],
    ['in a field', field('mode', 'create').slice(0, -8)],
    ['in the head of the file', fileBegin('a.csv').slice(0, -8)],
    ['in the file', fileBegin('a.csv') + 'x'.repeat(500_000)],
    ['in the last boundary', file('x'.repeat(500_000)) + END.slice(0, -8)],
  ])('of a client that goes %s leave nothing behind', async (_, sent) => {
    for (const go of ['destroy', 'resetAndDestroy', 'end'] as const) {
      const socket = await open(2_000_000);
      await new Promise((resolve) => socket.write(sent, resolve));
      await pause(20);
      socket[go]();
      await pause(20);
      await everythingIsLetGo();
      socket.destroy();
    }
  });

  it('that are under way hold one file, and let go of it with the client', async () => {
    const socket = await open(BYTES_MAX);
    socket.write(fileBegin('a.csv') + 'x'.repeat(500_000));
    await fileIsArriving();
    socket.resetAndDestroy();
    await everythingIsLetGo();
  });

  it('without an announced length are refused as soon as they are too large', async () => {
    const socket = await open('chunked');
    const answer = answerOn(socket);
    const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
    socket.write(chunk(fileBegin('a.csv')));
    const feeding = setInterval(() => socket.writable && socket.write(chunk('x'.repeat(65_536))), 1);
    expect(await answer).toMatch(/^HTTP\/1\.1 413 .*upload\.too_large/s);
    await everythingIsLetGo();
    clearInterval(feeding);
    socket.destroy();
  });

  it('that go on for ever after they were refused are hung up on', async () => {
    const socket = await open('chunked');
    const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.resume();
    const feed = () => {
      while (socket.writable && socket.write(chunk));
    };
    socket.on('drain', feed);
    feed();
    await closed;
    expect(socket.bytesWritten).toBeGreaterThan(BYTES_MAX);
  });

  it('of fifty clients at a time are all kept apart', async () => {
    const form = (n: number) => file(String(n % 10).repeat(50_000 + n), `${n}.csv`) + END;
    const names = await Promise.all(
      Array.from({ length: 50 }, async (_, n) => {
        const headers = { 'content-type': MULTIPART_TYPE };
        const answer = await fetch(`${application.url}/uploads`, { method: 'POST', headers, body: form(n) });
        const { name, bytes } = (await answer.json()) as { name: string; bytes: number };
        return [name, bytes];
      }),
    );
    expect(names).toEqual(Array.from({ length: 50 }, (_, n) => [`${n}.csv`, 50_000 + n]));
  });
});
