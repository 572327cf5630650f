import type { Failure, Outcome } from '../app/api.js';

const RECONNECT_MS = 2_000;

/** Something that changes by itself until it is finished. */
interface Followed<T> {
  /** @param heard the version known already, which is the id of its event: 0 for none */
  streamOf: (heard: number, signal: AbortSignal) => Promise<AsyncIterable<T>>;
  ask: (signal: AbortSignal) => Promise<Outcome<T>>;
  isFinal: (now: T) => boolean;
}

/**
 * Tells what becomes of a thing until it is finished or `signal` aborts: by its event stream, and when that breaks by
 * asking, until the stream can be had again.
 */
export async function follow<T extends { version: number }>(
  { streamOf, ask, isFinal }: Followed<T>,
  signal: AbortSignal,
  tell: (now: T) => void,
): Promise<void> {
  let heard = 0;
  while (!signal.aborted) {
    for await (const now of await streamOf(heard, signal)) {
      if (signal.aborted) return;
      heard = now.version;
      tell(now);
    }
    const now = await ask(signal);
    if (signal.aborted) return;
    if (now.ok) tell(now.data);
    if (now.ok ? isFinal(now.data) : isGone(now.failure)) return;
    await pause(RECONNECT_MS, signal);
  }
}

const isGone = ({ kind }: Failure): boolean => kind === 'not_found';

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
