import type { RenderThread } from './render-thread.js';

/** A task is a few dozen milliseconds long: one that outlives its abort by this much hangs. */
const GRACE_MS = 250;

/** Waits for the answer; after an abort a moment, then no longer. */
export async function inHand<Result>(
  thread: RenderThread,
  signal: AbortSignal,
  ask: () => Promise<Result>,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const endSoon = () => (timer = setTimeout(() => void thread.end(), GRACE_MS));
  signal.addEventListener('abort', endSoon, { once: true });
  try {
    return await ask();
  } catch (error) {
    throw signal.aborted ? (signal.reason as Error) : error;
  } finally {
    signal.removeEventListener('abort', endSoon);
    clearTimeout(timer);
  }
}
