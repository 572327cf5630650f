import { onCopy } from '../shared/database/on-copy.mjs';
import { withGlaneur } from './contestants/glaneur.mjs';
import { requireSearchable } from './place.mjs';

/** How often the memory is read: a chunk of rows takes longer. */
const SAMPLE_MS = 50;

/**
 * One import into a program that has done nothing before.
 * @returns {Promise<{ rows: number, seconds: number, idleBytes: number, peakBytes: number }>} of server and worker together
 */
export function measureMemory(place, path, rows) {
  return onCopy(place, async (copy) => {
    const figures = await withGlaneur(copy, async (program) => {
      const idleBytes = program.server.memoryBytes();
      let peakBytes = 0;
      const sample = () => (peakBytes = Math.max(peakBytes, program.server.memoryBytes()));
      const sampling = setInterval(sample, SAMPLE_MS);
      const start = performance.now();
      await program.imported(await program.upload(path), rows);
      clearInterval(sampling);
      return { rows, seconds: (performance.now() - start) / 1_000, idleBytes, peakBytes };
    });
    await requireSearchable(copy.connection, rows, 'glaneur');
    return figures;
  });
}
