import * as sdk from '@glaneur/sdk';
import { reading } from './call.js';
import { follow } from './follow.js';
import { getImport } from './imports.js';

const FINAL: readonly sdk.ImportState[] = ['applied', 'failed', 'undone'];

/** Nothing more will happen to it by itself. */
export const isFinal = ({ state }: sdk.Import): boolean => FINAL.includes(state);

/** Tells what becomes of an import until it is finished or `signal` aborts. */
export function followImport(
  id: string,
  signal: AbortSignal,
  tell: (import_: sdk.Import) => void,
): Promise<void> {
  return follow({ streamOf, ask: () => getImport(id, signal), isFinal }, signal, tell);

  async function streamOf(heard: number) {
    const { stream } = await sdk.followImport({
      ...reading(signal),
      path: { id },
      headers: { 'Last-Event-ID': String(heard) },
      sseMaxRetryAttempts: 1,
    });
    return stream;
  }
}
