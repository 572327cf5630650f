import { once } from 'node:events';
import { connect as connectSocket, type Socket } from 'node:net';
import {
  type EmbeddedDatabase,
  startEmbeddedDatabase,
} from '../../src/infrastructure/embedded/embedded-database.js';
import * as wire from '../../src/infrastructure/embedded/process/wire-messages.js';
import { newHome, processEntry, removeHome } from './embedded-home.js';

jest.setTimeout(60_000);

let home: string;
let database: EmbeddedDatabase;
const sockets: Socket[] = [];

/** A client that speaks the protocol by hand: sends bytes, waits for backend messages. */
class HandClient {
  private received = Buffer.alloc(0);
  readonly closed: Promise<unknown>;

  constructor(readonly socket: Socket) {
    sockets.push(socket);
    socket.on('data', (chunk) => (this.received = Buffer.concat([this.received, chunk])));
    socket.on('error', () => undefined);
    this.closed = once(socket, 'close');
  }

  static async open(): Promise<HandClient> {
    const { host, port } = database.connection;
    const socket = connectSocket(`${host}/.s.PGSQL.${port}`);
    await once(socket, 'connect');
    return new HandClient(socket);
  }

  static async started(): Promise<HandClient> {
    const client = await HandClient.open();
    client.socket.write(startup({ user: 'postgres' }));
    await client.types('Z');
    return client;
  }

  /** Type bytes of what has come since the last call, once `last` is the last of them. */
  async types(last: string): Promise<string> {
    for (;;) {
      let types = '';
      let offset = 0;
      while (offset + 5 <= this.received.length) {
        types += String.fromCharCode(this.received[offset] ?? 0);
        offset += 1 + this.received.readInt32BE(offset + 1);
      }
      if (offset === this.received.length && types.endsWith(last)) {
        this.answer = this.received;
        this.received = Buffer.alloc(0);
        return types;
      }
      await once(this.socket, 'data');
    }
  }

  answer = Buffer.alloc(0);

  async byte(): Promise<string> {
    if (this.received.length === 0) await once(this.socket, 'data');
    const text = this.received.toString('latin1');
    this.received = Buffer.alloc(0);
    return text;
  }
}

function untyped(code: number, ...rest: Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.alloc(8), ...rest]);
  body.writeInt32BE(body.length, 0);
  body.writeInt32BE(code, 4);
  return body;
}

function startup(parameters: Record<string, string>, version = 196_608): Buffer {
  return untyped(version, ...Object.entries(parameters).flat().map(wire.cstring), Buffer.alloc(1));
}

const parse = (name: string, sql: string): Buffer =>
  wire.message('P', wire.cstring(name), wire.cstring(sql), Buffer.alloc(2));
const bind = (portal: string, statement: string): Buffer =>
  wire.message('B', wire.cstring(portal), wire.cstring(statement), Buffer.alloc(6));
const execute = (portal: string, rows = 0): Buffer => {
  const limit = Buffer.alloc(4);
  limit.writeInt32BE(rows);
  return wire.message('E', wire.cstring(portal), limit);
};
const flush = wire.message('H');

beforeAll(async () => {
  home = await newHome();
  database = await startEmbeddedDatabase({ home, processEntry: processEntry(), sessionWaitMs: 20_000 });
});

afterEach(() => sockets.splice(0).forEach((socket) => socket.destroy()));

afterAll(async () => {
  await database?.stop();
  await removeHome(home);
});

it('declines encryption and goes on in clear', async () => {
  const client = await HandClient.open();
  client.socket.write(untyped(wire.SSL_REQUEST));
  expect(await client.byte()).toBe('N');
  client.socket.write(untyped(wire.GSSENC_REQUEST));
  expect(await client.byte()).toBe('N');
  client.socket.write(startup({ user: 'postgres' }));
  expect(await client.types('Z')).toMatch(/^RS+KZ$/u);
});

it('tells a client of a newer minor version what it speaks', async () => {
  const client = await HandClient.open();
  client.socket.write(startup({ user: 'postgres', '_pq_.something': 'x' }, 196_610));
  expect(await client.types('Z')).toMatch(/^vRS+KZ$/u);
});

it('reads messages that arrive byte by byte', async () => {
  const client = await HandClient.started();
  client.socket.setNoDelay(true);
  for (const byte of wire.simpleQuery('SELECT 42')) {
    client.socket.write(Buffer.from([byte]));
    await new Promise(setImmediate);
  }
  expect(await client.types('Z')).toBe('TDCZ');
  expect(client.answer.includes('42')).toBe(true);
});

it('keeps named portals and a fetch in steps within a transaction, with flushes', async () => {
  const client = await HandClient.started();
  const other = await HandClient.started();
  client.socket.write(wire.simpleQuery('BEGIN'));
  await client.types('Z');
  client.socket.write(Buffer.concat([parse('s', 'SELECT generate_series(1, 5)'), bind('p', 's'), flush]));
  expect(await client.types('2')).toBe('12');
  other.socket.write(wire.simpleQuery('SELECT 1'));
  client.socket.write(Buffer.concat([execute('p', 2), flush]));
  expect(await client.types('s')).toBe('DDs');
  client.socket.write(Buffer.concat([execute('p'), wire.sync()]));
  expect(await client.types('Z')).toBe('DDDCZ');
  client.socket.write(wire.simpleQuery('COMMIT'));
  await client.types('Z');
  expect(await other.types('Z')).toBe('TDCZ');
});

it('skips to the next Sync after an error, as the protocol has it', async () => {
  const client = await HandClient.started();
  const wrong = [
    parse('', 'SELECT nonsense'),
    bind('', ''),
    execute(''),
    flush,
    parse('', 'SELECT 1'),
    wire.sync(),
  ];
  client.socket.write(Buffer.concat([...wrong, wire.simpleQuery('SELECT 2')]));
  let types = await client.types('Z');
  if (types === 'EZ') types += await client.types('Z');
  expect(types).toBe('EZTDCZ');

  client.socket.write(Buffer.concat([parse('', 'SELECT 1/0'), bind('', ''), execute(''), flush]));
  expect(await client.types('E')).toBe('1E');
  client.socket.write(Buffer.concat([parse('', 'SELECT 1'), wire.simpleQuery('SELECT 3'), wire.sync()]));
  expect(await client.types('Z')).toBe('Z');

  client.socket.write(Buffer.concat([parse('', 'nonsense'), wire.simpleQuery('SELECT 4'), wire.sync()]));
  expect(await client.types('Z')).toBe('EZ');
  const other = await HandClient.started();
  other.socket.write(wire.simpleQuery('SELECT 5'));
  expect(await other.types('Z')).toBe('TDCZ');
});

it('names a statement that was never prepared as the client named it', async () => {
  const client = await HandClient.started();
  client.socket.write(Buffer.concat([bind('', 'missing one'), wire.sync()]));
  expect(await client.types('Z')).toBe('EZ');
  expect(client.answer.toString()).toContain('missing one');
});

it('cancels a client that waits for the session, given its secret', async () => {
  const [holder, waiter] = [await HandClient.started(), await HandClient.open()];
  waiter.socket.write(startup({ user: 'postgres' }));
  await waiter.types('Z');
  const key = waiter.answer
    .subarray(waiter.answer.indexOf(Buffer.from([0x4b, 0, 0, 0, 12])) + 5)
    .subarray(0, 8);
  holder.socket.write(wire.simpleQuery('BEGIN'));
  await holder.types('Z');
  waiter.socket.write(Buffer.concat([parse('', 'SELECT 1'), bind('', ''), execute(''), wire.sync()]));
  const forged = Buffer.from(key);
  forged[7] = (forged[7] ?? 0) ^ 1;
  for (const secret of [forged, key]) {
    const request = await HandClient.open();
    request.socket.write(untyped(wire.CANCEL_REQUEST, secret));
    await request.closed;
  }
  expect(await waiter.types('Z')).toBe('EZ');
  expect(waiter.answer.toString()).toContain('57014');
  holder.socket.write(wire.simpleQuery('COMMIT'));
  await holder.types('Z');
  waiter.socket.write(wire.simpleQuery('SELECT 1'));
  expect(await waiter.types('Z')).toBe('TDCZ');
});

it('ends a connection that breaks the protocol, and a client that says goodbye, and serves the others', async () => {
  const [broken, polite, other] = [
    await HandClient.started(),
    await HandClient.started(),
    await HandClient.started(),
  ];
  broken.socket.write(Buffer.from([0x51, 0xff, 0xff, 0xff, 0xff]));
  expect(await broken.types('E')).toBe('E');
  await broken.closed;
  polite.socket.write(Buffer.concat([wire.simpleQuery('BEGIN'), wire.message('X')]));
  await polite.closed;
  other.socket.write(wire.simpleQuery('SELECT 1'));
  expect(await other.types('Z')).toBe('TDCZ');
});
