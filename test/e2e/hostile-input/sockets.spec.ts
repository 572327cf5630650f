import { connect, type Socket } from 'node:net';
import { inBatches } from '../../support/real-data/batches.js';
import { newOrganisation } from '../../support/real-data/organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';
import { faultsOfRefusal, rawRequest } from './raw-http.js';

/** No answer after so long counts as silence; nothing is measured by it. */
const SILENCE_MS = 1_500;

describe('sockets that do not speak HTTP as they should', () => {
  let application: TestApplication;
  let token: string;

  beforeAll(async () => {
    application = await startTestApplication({ demoData: false });
    ({ token } = await newOrganisation(application, 'Hostile Sockets'));
  });
  afterAll(() => application?.close());

  function open(): Promise<Socket> {
    const { hostname, port } = new URL(application.url);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => resolve(socket));
      socket.once('error', reject);
    });
  }

  /** Writes the bytes and takes all that comes until the other side ends or falls silent. */
  async function talk(bytes: string | Buffer): Promise<string> {
    const socket = await open();
    return new Promise((resolve) => {
      const chunks: Buffer[] = [];
      const done = () => {
        socket.destroy();
        resolve(Buffer.concat(chunks).toString('utf8'));
      };
      socket.removeAllListeners('error');
      socket.setTimeout(SILENCE_MS, done);
      socket.on('data', (chunk: Buffer) => chunks.push(chunk));
      socket.on('error', done);
      socket.on('close', done);
      socket.write(bytes);
    });
  }

  function parse(text: string) {
    const [head = '', body = ''] = text.split('\r\n\r\n');
    const [line = '', ...lines] = head.split('\r\n');
    const headers = Object.fromEntries(
      lines.map((header) => [
        header.slice(0, header.indexOf(':')).toLowerCase(),
        header.slice(header.indexOf(':') + 2),
      ]),
    );
    return { status: Number(line.split(' ')[1]), headers, text: body };
  }

  const HOST = 'Host: x\r\n';
  it.each([
    ['a greeting', 'hello\r\n\r\n'],
    ['a TLS handshake', Buffer.from([22, 3, 1, 2, 0, 1, 0, 1, 252, 3, 3, 0, 0])],
    ['an SSH banner', 'SSH-2.0-OpenSSH_9.2\r\n\r\n'],
    ['random bytes', Buffer.from(Array.from({ length: 4_096 }, (_, n) => (n * 7 + 129) % 256))],
    ['a PostgreSQL start', Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])],
    ['a Redis command', '*1\r\n$4\r\nPING\r\n'],
    ['the HTTP/2 preface', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['an unknown method', `BREW /api/v1/containers HTTP/1.1\r\n${HOST}\r\n`],
    ['no path', `GET  HTTP/1.1\r\n${HOST}\r\n`],
    ['an unknown version', `GET / HTTP/9.9\r\n${HOST}\r\n`],
    ['no host', 'GET /api/v1/map/settings HTTP/1.1\r\n\r\n'],
    ['NUL in a header', `GET / HTTP/1.1\r\n${HOST}X: a\0b\r\n\r\n`],
    ['NUL in the path', `GET /a\0b HTTP/1.1\r\n${HOST}\r\n`],
    ['a header without a colon', `GET / HTTP/1.1\r\n${HOST}nonsense\r\n\r\n`],
    ['two lengths', `POST / HTTP/1.1\r\n${HOST}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`],
    [
      'a length and chunks',
      `POST / HTTP/1.1\r\n${HOST}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    ['a negative length', `POST / HTTP/1.1\r\n${HOST}Content-Length: -1\r\n\r\n`],
    ['a length beyond 64 bits', `POST / HTTP/1.1\r\n${HOST}Content-Length: 99999999999999999999\r\n\r\n`],
    [
      'chunks of no size',
      `POST /api/v1/auth/login HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n`,
    ],
    ['100 KB of headers', `GET / HTTP/1.1\r\n${HOST}${'X: y\r\n'.repeat(20_000)}\r\n`],
    ['CONNECT', `CONNECT example.org:443 HTTP/1.1\r\n${HOST}\r\n`],
  ])('%s is refused with a problem, or hung up on', async (_, bytes) => {
    const answer = await talk(bytes);
    if (answer !== '') expect(faultsOfRefusal(parse(answer))).toEqual([]);
  });

  it('answers bytes that are no HTTP with a 400 in problem+json', async () => {
    const { status, headers } = parse(await talk('hello\r\n\r\n'));
    expect([status, headers['content-type'], headers['connection']]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
      'close',
    ]);
  });

  it('reads an unescaped UTF-8 path without falling over', async () => {
    const answer = await talk(`GET /api/v1/map/containers/🧦 HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`);
    expect(faultsOfRefusal(parse(answer))).toEqual([]);
  });

  it('stops a body in chunks that never ends at the limit', async () => {
    const socket = await open();
    const answer = new Promise<string>((resolve) => {
      let text = '';
      socket.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
      socket.on('close', () => resolve(text));
    });
    socket.removeAllListeners('error').on('error', () => undefined);
    socket.write(
      `POST /api/v1/map/containers/search HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
    );
    const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`;
    const feeding = setInterval(() => socket.writable && socket.write(chunk), 1);
    const text = await answer;
    clearInterval(feeding);
    if (text !== '') {
      const { status, ...rest } = parse(text);
      expect([status, faultsOfRefusal({ status, ...rest })]).toEqual([413, []]);
    }
  });

  it('outlives clients that go in the middle of what they say', async () => {
    const halves = [
      'GET /api/v1/map/conta',
      `POST /api/v1/auth/login HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"email":`,
      `POST /api/v1/auth/login HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"ema`,
      `POST /api/v1/containers HTTP/1.1\r\n${HOST}Authorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`,
      `GET /api/v1/containers?count=true HTTP/1.1\r\n${HOST}Authorization: Bearer ${token}\r\n\r\n`,
      'GET /api/v1/map/containers?lat=45&lon=1 HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(20),
    ];
    await inBatches(Array.from({ length: 20 }, () => halves).flat(), 40, async (half) => {
      const socket = await open();
      socket.removeAllListeners('error').on('error', () => undefined);
      await new Promise((resolve) => socket.write(half, resolve));
      socket.resetAndDestroy();
    });
    const { status } = await rawRequest(application.url, {
      path: '/api/v1/containers',
      headers: { authorization: `Bearer ${token}` },
    });
    expect(status).toBe(200);
    await becomesReady();
  });

  /** What the lost clients asked for is still being answered: the probe of the database may have to wait its turn. */
  async function becomesReady(): Promise<void> {
    while ((await rawRequest(application.url, { path: '/health/ready' })).status !== 200) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  it('answers requests that come in one piece in their order', async () => {
    const one = (path: string, end = '') => `GET ${path} HTTP/1.1\r\n${HOST}${end}\r\n`;
    const text = await talk(
      one('/api/v1/map/settings') + one('/api/v1/nothing') + one('/health/live', 'Connection: close\r\n'),
    );
    expect([...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual([
      '200',
      '404',
      '200',
    ]);
  });

  it('lets others through while fifty sockets say nothing', async () => {
    const silent = await Promise.all(Array.from({ length: 50 }, open));
    const { status } = await rawRequest(application.url, { path: '/health/live' });
    for (const socket of silent) socket.destroy();
    expect(status).toBe(200);
  });
});
