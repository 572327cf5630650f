import { withGlaneur } from './contestants/glaneur.mjs';
import { onCopy, requireSearchable } from './place.mjs';

/**
 * Megabytes of JavaScript objects that each process may keep. With as much memory as this machine has, V8 would let them
 * lie about for long: what it holds then says nothing of what is needed.
 */
export const HEAP_MB = 160;

/** How often the memory is read: a chunk of rows takes longer. */
const SAMPLE_MS = 50;

/**
 * One import into a program that has done nothing before.
 * @returns {Promise<{ rows: number, seconds: number, idleBytes: number, peakBytes: number }>} of server and worker together
 */
export function measureMemory(place, path, rows) {
  const variables = { NODE_OPTIONS: `--max-old-space-size=${HEAP_MB}` };
  return onCopy(place, async (copy) => {
    const figures = await withGlaneur(
      copy,
      async (program) => {
        const idleBytes = program.server.memoryBytes();
        let peakBytes = 0;
        const sample = () => (peakBytes = Math.max(peakBytes, program.server.memoryBytes()));
        const sampling = setInterval(sample, SAMPLE_MS);
        const start = performance.now();
        await program.imported(await program.upload(path), rows);
        clearInterval(sampling);
        return { rows, seconds: (performance.now() - start) / 1_000, idleBytes, peakBytes };
      },
      variables,
    );
    await requireSearchable(copy.connection, rows, 'glaneur');
    return figures;
  });
}
