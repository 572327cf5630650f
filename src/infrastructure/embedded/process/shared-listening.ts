import { cstring, message, typeOf } from './wire-messages.js';

/** Longest message looked at, in bytes: an UNLISTEN is short. */
const LONGEST = 256;
const UNLISTEN = /^\s*unlisten\s+(?:\*|"[^"]+"|[\w$]+)\s*;?\s*$/iu;
const UNLISTEN_NOTHING = 'UNLISTEN "no such channel"';

/**
 * All clients listen through one session, and every notification goes to all of them. So an UNLISTEN of one client
 * must not make the others deaf: it is answered as usual, but ends nothing.
 */
export function keepListening(original: Buffer): Buffer {
  const type = typeOf(original);
  if (original.length > LONGEST || (type !== 'Q' && type !== 'P')) return original;
  const start = type === 'Q' ? 5 : original.indexOf(0, 5) + 1;
  const end = original.indexOf(0, start);
  if (start === 0 || end < 0 || !UNLISTEN.test(original.toString('utf8', start, end))) return original;
  return message(type, original.subarray(5, start), cstring(UNLISTEN_NOTHING), original.subarray(end + 1));
}
