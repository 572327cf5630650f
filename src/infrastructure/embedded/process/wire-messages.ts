/**
 * The PostgreSQL wire protocol, version 3.0, as far as the multiplexer needs it: framing, and the few messages it
 * writes itself. Layouts: PostgreSQL documentation, "Frontend/Backend Protocol", "Message Formats".
 */

/** Codes that stand where a StartupMessage carries its protocol version. */
export const SSL_REQUEST = 80877103;
export const GSSENC_REQUEST = 80877104;
export const CANCEL_REQUEST = 80877102;

/** Largest message a client may send, in bytes. PGlite's whole memory is 2 GiB. */
export const MAX_MESSAGE_BYTES = 256 * 1024 * 1024;
/** Largest startup packet, in bytes (MAX_STARTUP_PACKET_LENGTH in PostgreSQL's pqcomm.h). */
const MAX_STARTUP_BYTES = 10_000;

/** What the client sent breaks the protocol; the connection cannot go on. */
export class ProtocolViolation extends Error {}

/** Type byte of a typed message. */
export function typeOf(message: Uint8Array): string {
  return String.fromCharCode(message[0] ?? 0);
}

/**
 * Cuts a client's byte stream into whole messages, wherever the chunks end. The first messages carry no type byte;
 * call `startupDone()` once the StartupMessage has been read.
 */
export class MessageReader {
  private chunks: Buffer[] = [];
  private available = 0;
  private typed = false;

  push(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.available += chunk.length;
  }

  startupDone(): void {
    this.typed = true;
  }

  /** The next whole message, or nothing until more bytes have come. @throws ProtocolViolation on an impossible length */
  next(): Buffer | undefined {
    const header = this.typed ? 5 : 4;
    if (this.available < header) return undefined;
    const first = this.joined(header);
    const length = first.readInt32BE(header - 4);
    const limit = this.typed ? MAX_MESSAGE_BYTES : MAX_STARTUP_BYTES;
    if (length < (this.typed ? 4 : 8) || length > limit) {
      throw new ProtocolViolation(`invalid message length ${length}`);
    }
    const total = length + header - 4;
    if (this.available < total) return undefined;
    const whole = this.joined(total);
    const rest = whole.subarray(total);
    this.chunks = rest.length > 0 ? [rest, ...this.chunks.slice(1)] : this.chunks.slice(1);
    this.available -= total;
    return whole.subarray(0, total);
  }

  /** Makes the first chunk hold at least `bytes` bytes; joins once per message, not once per chunk. */
  private joined(bytes: number): Buffer {
    const first = this.chunks[0];
    if (first && first.length >= bytes) return first;
    const whole = Buffer.concat(this.chunks, this.available);
    this.chunks = [whole];
    return whole;
  }
}

/** What matters to the multiplexer in an answer of the database. */
export interface ResponseSummary {
  /** Status of the last ReadyForQuery: idle, in a transaction, in a failed transaction. */
  status: 'I' | 'T' | 'E' | undefined;
  /** Where each ReadyForQuery begins. */
  ready: number[];
  /** NotificationResponse messages, whole. */
  notifications: Buffer[];
  /** The first ErrorResponse, whole. */
  error: Buffer | undefined;
}

/** Reads the headers of a sequence of whole backend messages. */
export function summarise(response: Buffer): ResponseSummary {
  const summary: ResponseSummary = { status: undefined, ready: [], notifications: [], error: undefined };
  let offset = 0;
  while (offset + 5 <= response.length) {
    const end = offset + 1 + response.readInt32BE(offset + 1);
    const type = String.fromCharCode(response[offset] ?? 0);
    if (type === 'Z') {
      summary.ready.push(offset);
      summary.status = String.fromCharCode(response[offset + 5] ?? 0) as 'I' | 'T' | 'E';
    } else if (type === 'A') {
      summary.notifications.push(response.subarray(offset, end));
    } else if (type === 'E') {
      summary.error ??= response.subarray(offset, end);
    }
    offset = end;
  }
  return summary;
}

const READY_FOR_QUERY_BYTES = 6;

/**
 * The answer with its last `kept` ReadyForQuery only. After an error in the extended protocol PGlite says ready at
 * once and again at the Sync; a client would take the second for the answer to its next request.
 */
export function withReady(response: Buffer, ready: readonly number[], kept: 0 | 1): Buffer {
  const superfluous = ready.slice(0, ready.length - kept);
  if (superfluous.length === 0) return response;
  const parts: Buffer[] = [];
  let from = 0;
  for (const offset of superfluous) {
    parts.push(response.subarray(from, offset));
    from = offset + READY_FOR_QUERY_BYTES;
  }
  return Buffer.concat([...parts, response.subarray(from)]);
}

/** The human-readable message of an ErrorResponse. */
export function errorText(error: Buffer): string {
  const fields = error.subarray(5).toString('utf8').split('\0');
  return fields.find((field) => field.startsWith('M'))?.slice(1) ?? 'unknown error';
}

/** A typed message from its body. */
export function message(type: string, ...body: Buffer[]): Buffer {
  const length = body.reduce((sum, part) => sum + part.length, 4);
  const header = Buffer.alloc(5);
  header.write(type, 0, 'latin1');
  header.writeInt32BE(length, 1);
  return Buffer.concat([header, ...body], length + 1);
}

export const cstring = (text: string): Buffer => Buffer.from(`${text}\0`, 'utf8');

function int32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeInt32BE(value);
  return buffer;
}

export const simpleQuery = (sql: string): Buffer => message('Q', cstring(sql));
export const sync = (): Buffer => message('S');
export const closeStatement = (name: string): Buffer => message('C', Buffer.from('S'), cstring(name));

export const authenticationOk = (): Buffer => message('R', int32(0));
export const readyForQuery = (): Buffer => message('Z', Buffer.from('I'));
export const parameterStatus = (name: string, value: string): Buffer =>
  message('S', cstring(name), cstring(value));
export const backendKeyData = (id: number, secret: number): Buffer => message('K', int32(id), int32(secret));
export const negotiateProtocolVersion = (unknownOptions: string[]): Buffer =>
  message('v', int32(0), int32(unknownOptions.length), ...unknownOptions.map(cstring));

/** An ErrorResponse. `code` is an SQLSTATE (PostgreSQL documentation, appendix A). */
export function errorResponse(severity: 'ERROR' | 'FATAL', code: string, text: string): Buffer {
  return message('E', ...[`S${severity}`, `V${severity}`, `C${code}`, `M${text}`, ''].map(cstring));
}
