import * as sdk from '@glaneur/sdk';
import { reading } from './call.js';
import { getImport } from './imports.js';

const FINAL: readonly sdk.ImportState[] = ['applied', 'failed', 'undone'];
const RECONNECT_MS = 2_000;

/** Nothing more will happen to it by itself. */
export const isFinal = ({ state }: sdk.Import): boolean => FINAL.includes(state);

/**
 * Tells what becomes of an import until it is finished or `signal` aborts: by its event stream, and when that breaks
 * by asking, until the stream can be had again.
 */
export async function followImport(
  id: string,
  signal: AbortSignal,
  tell: (import_: sdk.Import) => void,
): Promise<void> {
  let heard = 0;
  while (!signal.aborted) {
    for await (const import_ of await streamOf(id, heard, signal)) {
      if (signal.aborted) return;
      heard = import_.version;
      tell(import_);
    }
    const now = await getImport(id, signal);
    if (signal.aborted) return;
    if (now.ok) tell(now.data);
    if (now.ok ? isFinal(now.data) : now.failure.kind === 'not_found') return;
    await pause(RECONNECT_MS, signal);
  }
}

/** @param heard the version known already, which is the id of its event: 0 for none */
async function streamOf(id: string, heard: number, signal: AbortSignal) {
  const { stream } = await sdk.followImport({
    ...reading(signal),
    path: { id },
    headers: { 'Last-Event-ID': String(heard) },
    sseMaxRetryAttempts: 1,
  });
  return stream;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
