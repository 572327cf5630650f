import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { ThreadTasks } from './messages.js';

/** What may stand beside a file: the same, compressed. */
export const COMPRESSED = ['.br', '.gz'] as const;

/** Below this a packet is a packet. */
const WORTHWHILE_BYTES = 1_024;
/** Pages are as small with it as with 9, in a thirtieth of its time; 11 saves another tenth, in seventy times its time. */
const BROTLI_QUALITY = 5;
const GZIP_LEVEL = 7;

/** Writes `.br` and `.gz` beside each file where that saves a tenth. Files appear whole or not at all. */
export function compressFiles({ paths }: ThreadTasks['compress']['task']): null {
  for (const path of paths) {
    if (existsSync(`${path}.gz`) && existsSync(`${path}.br`)) continue;
    const body = readFileSync(path);
    if (body.length < WORTHWHILE_BYTES) continue;
    const brotli = brotliCompressSync(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    });
    write(`${path}.br`, brotli, body.length);
    write(`${path}.gz`, gzipSync(body, { level: GZIP_LEVEL }), body.length);
  }
  return null;
}

function write(path: string, compressed: Uint8Array, plainBytes: number): void {
  if (compressed.length > plainBytes * 0.9) return;
  writeFileSync(`${path}.part`, compressed);
  renameSync(`${path}.part`, path);
}
