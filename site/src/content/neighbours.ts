import type { SnapshotContainer } from '@glaneur/website-config';
import { distanceM } from './geometry.js';

/** Degrees: a cell of 2 km or more on a side south of the polar circle. */
const CELL = 0.05;
const MOST = 3;

export interface Neighbour {
  readonly container: SnapshotContainer;
  readonly distanceM: number;
}

/** Finds for each container the nearest others that are in use, within a few kilometres. */
export class Neighbours {
  private readonly cells = new Map<string, SnapshotContainer[]>();

  constructor(containers: readonly SnapshotContainer[]) {
    for (const container of containers) {
      if (container.status !== 'active') continue;
      const key = keyOf(...cellOf(container));
      const cell = this.cells.get(key);
      if (cell) cell.push(container);
      else this.cells.set(key, [container]);
    }
  }

  /** Nearest first; by id among those equally near. */
  of(container: SnapshotContainer): readonly Neighbour[] {
    const best: Neighbour[] = [];
    for (const other of this.around(container)) {
      if (other.id === container.id) continue;
      const found = { container: other, distanceM: distanceM(container.position, other.position) };
      const last = best[MOST - 1];
      if (last && compare(found, last) >= 0) continue;
      const at = best.findIndex((one) => compare(found, one) < 0);
      best.splice(at === -1 ? best.length : at, 0, found);
      best.length = Math.min(best.length, MOST);
    }
    return best;
  }

  private *around(container: SnapshotContainer): Generator<SnapshotContainer> {
    const [column, row] = cellOf(container);
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) yield* this.cells.get(keyOf(column + dx, row + dy)) ?? [];
    }
  }
}

function compare(one: Neighbour, other: Neighbour): number {
  return one.distanceM - other.distanceM || (one.container.id < other.container.id ? -1 : 1);
}

function cellOf({ position: [lon, lat] }: SnapshotContainer): readonly [number, number] {
  return [Math.floor(lon / CELL), Math.floor(lat / CELL)];
}

const keyOf = (column: number, row: number) => `${column}:${row}`;
