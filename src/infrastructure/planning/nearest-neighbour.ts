import type { DistanceMatrix } from './distance-matrix.js';

/** From the first place always to the nearest that is left, and at last to the last. Of equally near ones the first. */
export function nearestNeighbourPath(path: Int32Array, matrix: DistanceMatrix): Int32Array {
  const ordered = path.slice();
  const last = ordered.length - 1;
  for (let position = 1; position < last; position += 1) {
    const from = ordered[position - 1] as number;
    let nearest = position;
    for (let candidate = position + 1; candidate < last; candidate += 1) {
      const better =
        matrix.between(from, ordered[candidate] as number) < matrix.between(from, ordered[nearest] as number);
      if (better) nearest = candidate;
    }
    [ordered[position], ordered[nearest]] = [ordered[nearest] as number, ordered[position] as number];
  }
  return ordered;
}
