import { CANCEL_REQUEST, GSSENC_REQUEST, ProtocolViolation, SSL_REQUEST } from './wire-messages.js';

/** What a client's untyped first message asks for. */
export type StartupRequest =
  | { kind: 'encryption' }
  | { kind: 'cancel'; clientId: number; secret: number }
  | { kind: 'session'; minorVersion: number; parameters: ReadonlyMap<string, string> };

/** @throws ProtocolViolation for anything but protocol 3 */
export function readStartup(message: Buffer): StartupRequest {
  const code = message.readInt32BE(4);
  if (code === SSL_REQUEST || code === GSSENC_REQUEST) return { kind: 'encryption' };
  if (code === CANCEL_REQUEST) {
    if (message.length < 16) throw new ProtocolViolation('cancel request too short');
    return { kind: 'cancel', clientId: message.readInt32BE(8), secret: message.readInt32BE(12) };
  }
  if (code >>> 16 !== 3)
    throw new ProtocolViolation(`unsupported protocol version ${code >>> 16}.${code & 0xffff}`);
  const words = message.toString('utf8', 8).split('\0');
  const parameters = new Map<string, string>();
  for (let i = 0; i + 1 < words.length && words[i] !== ''; i += 2)
    parameters.set(words[i] ?? '', words[i + 1] ?? '');
  return { kind: 'session', minorVersion: code & 0xffff, parameters };
}
