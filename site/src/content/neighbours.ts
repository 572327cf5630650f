import type { SnapshotContainer } from '@glaneur/website-config';
import { distanceM } from './geometry.js';

const MOST = 3;
/** Degrees: further away nobody carries a bag on foot, and hardly by car. */
const REACH = 0.1;
/** Degrees: a cell holds a few containers in town. */
const CELL = 0.01;
/** Metres across a cell at the least, up to the latitude of northern Europe; nearer than that nothing is left out. */
const CELL_M = 550;

export interface Neighbour {
  readonly container: SnapshotContainer;
  readonly distanceM: number;
}

/** Finds for each container the nearest others that are in use, within a few kilometres. */
export class Neighbours {
  private readonly cells = new Map<number, SnapshotContainer[]>();
  private readonly found = new Map<string, readonly Neighbour[]>();

  constructor(containers: readonly SnapshotContainer[]) {
    for (const container of containers) {
      if (container.status !== 'active') continue;
      const key = keyOf(...cellOf(container));
      const cell = this.cells.get(key);
      if (cell) cell.push(container);
      else this.cells.set(key, [container]);
    }
  }

  /** Nearest first; by id among those equally near. Worked out once, for all languages. */
  of(container: SnapshotContainer): readonly Neighbour[] {
    const known = this.found.get(container.id);
    if (known) return known;
    const nearest = this.search(container);
    this.found.set(container.id, nearest);
    return nearest;
  }

  /** Ring by ring, until no further ring can hold a nearer one. */
  private search(container: SnapshotContainer): Neighbour[] {
    const best: Neighbour[] = [];
    const [column, row] = cellOf(container);
    for (let ring = 0; ring <= REACH / CELL; ring += 1) {
      const last = best[MOST - 1];
      if (last && last.distanceM <= (ring - 1) * CELL_M) break;
      for (const key of ringOf(column, row, ring)) {
        for (const other of this.cells.get(key) ?? []) {
          if (other.id !== container.id) insert(best, other, distanceM(container.position, other.position));
        }
      }
    }
    return best;
  }
}

function insert(best: Neighbour[], container: SnapshotContainer, metres: number): void {
  const isNearer = (one: Neighbour) =>
    metres < one.distanceM || (metres === one.distanceM && container.id < one.container.id);
  const at = best.findIndex(isNearer);
  if (at === -1 && best.length >= MOST) return;
  best.splice(at === -1 ? best.length : at, 0, { container, distanceM: metres });
  if (best.length > MOST) best.length = MOST;
}

/** The cells at this many steps from one. */
function* ringOf(column: number, row: number, ring: number): Generator<number> {
  for (let x = -ring; x <= ring; x += 1) {
    const step = Math.abs(x) === ring ? 1 : 2 * ring;
    for (let y = -ring; y <= ring; y += Math.max(step, 1)) yield keyOf(column + x, row + y);
  }
}

function cellOf({ position: [lon, lat] }: SnapshotContainer): readonly [number, number] {
  return [Math.floor(lon / CELL), Math.floor(lat / CELL)];
}

const keyOf = (column: number, row: number) => column * 100_000 + row;
