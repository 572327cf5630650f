import {
  errorResponse,
  errorText,
  message,
  MessageReader,
  parameterStatus,
  ProtocolViolation,
} from './wire-messages.js';
import { readyForQuery, simpleQuery, summarise, withReady } from './wire-messages.js';

function readAll(reader: MessageReader, chunks: Buffer[]): Buffer[] {
  const messages: Buffer[] = [];
  for (const chunk of chunks) {
    reader.push(chunk);
    for (let next = reader.next(); next; next = reader.next()) messages.push(next);
  }
  return messages;
}

function typedReader(): MessageReader {
  const reader = new MessageReader();
  reader.startupDone();
  return reader;
}

describe('reading messages', () => {
  const sent = [
    simpleQuery('SELECT 1'),
    message('S'),
    simpleQuery('x'.repeat(1_000)),
    message('H'),
    simpleQuery(''),
  ];
  const stream = Buffer.concat(sent);

  it.each([1, 2, 3, 5, 7, 64, 1_000, stream.length])('finds them in chunks of %d bytes', (size) => {
    const chunks: Buffer[] = [];
    for (let at = 0; at < stream.length; at += size) chunks.push(stream.subarray(at, at + size));
    expect(readAll(typedReader(), chunks)).toEqual(sent);
  });

  it('reads an untyped startup message before the typed ones', () => {
    const startup = Buffer.from([0, 0, 0, 9, 0, 3, 0, 0, 0]);
    const reader = new MessageReader();
    reader.push(Buffer.concat([startup, simpleQuery('SELECT 1')]));
    expect(reader.next()).toEqual(startup);
    reader.startupDone();
    expect(reader.next()).toEqual(simpleQuery('SELECT 1'));
    expect(reader.next()).toBeUndefined();
  });

  it.each([-1, 0, 3, 0x7fffffff])('refuses the length %d', (length) => {
    const header = Buffer.from('Q\0\0\0\0');
    header.writeInt32BE(length, 1);
    const reader = typedReader();
    reader.push(header);
    expect(() => reader.next()).toThrow(ProtocolViolation);
  });

  it('refuses a startup packet larger than PostgreSQL takes', () => {
    const reader = new MessageReader();
    reader.push(Buffer.from([0, 1, 0, 0, 0, 3, 0, 0]));
    expect(() => reader.next()).toThrow(ProtocolViolation);
  });
});

describe('summing up an answer', () => {
  const notification = message('A', Buffer.from('\0\0\0\x07news\0hello\0'));
  const error = errorResponse('ERROR', '22012', 'division by zero');

  it('finds status, notifications and the first error', () => {
    const inTransaction = message('Z', Buffer.from('T'));
    const summary = summarise(Buffer.concat([error, notification, parameterStatus('a', 'Z'), inTransaction]));
    expect(summary).toMatchObject({ status: 'T', notifications: [notification], error });
    expect(errorText(error)).toBe('division by zero');
  });

  it('finds no status where none is', () => {
    expect(summarise(message('1'))).toEqual({
      status: undefined,
      ready: [],
      notifications: [],
      error: undefined,
    });
  });

  it('drops a ReadyForQuery that comes too early', () => {
    const answer = Buffer.concat([error, readyForQuery(), message('1'), readyForQuery()]);
    const { ready } = summarise(answer);
    expect(withReady(answer, ready, 1)).toEqual(Buffer.concat([error, message('1'), readyForQuery()]));
    expect(withReady(answer, ready, 0)).toEqual(Buffer.concat([error, message('1')]));
    expect(withReady(error, [], 1)).toBe(error);
  });
});
