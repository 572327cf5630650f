/** Stretch within which a path is shaken: far cuts would spoil more than the search can mend. */
const STRETCH_MAX = 30;
const CUTS = 3;

/**
 * A copy of the path with two neighbouring chains exchanged (the double bridge), which no single exchange of the local
 * search undoes. Where depends on the round alone.
 */
export function shake(path: Int32Array, round: number): Int32Array {
  const shaken = path.slice();
  const stops = path.length - 2;
  if (stops < CUTS) return shaken;
  const stretch = Math.min(stops, STRETCH_MAX);
  const first = 1 + (mixed(round) % (stops - stretch + 1));
  const [from, middle, to] = cuts(round, first, stretch);
  shaken.set(path.subarray(middle, to), from);
  shaken.set(path.subarray(from, middle), from + to - middle);
  return shaken;
}

/** Three different borders of the stretch, ascending. */
function cuts(round: number, first: number, stretch: number): [number, number, number] {
  const chosen = new Set<number>();
  for (let draw = 1; chosen.size < CUTS; draw += 1) {
    chosen.add(first + (mixed(round * 31 + draw * 7919) % (stretch + 1)));
  }
  return [...chosen].sort((one, other) => one - other) as [number, number, number];
}

/** Spreads neighbouring integers over 32 bits: the finaliser of MurmurHash3 (Appleby, 2011). */
function mixed(value: number): number {
  let hash = value + 1;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
