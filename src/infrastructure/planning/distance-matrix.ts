import type { Position } from '../../domain/shared/position.js';
import type { Distance } from './road-distance.js';

/** Every distance between some places, computed once. A place is its index. */
export class DistanceMatrix {
  private readonly cells: Float64Array;

  constructor(
    places: readonly Position[],
    distance: Distance,
    private readonly size = places.length,
  ) {
    this.cells = new Float64Array(size * size);
    for (const [row, from] of places.entries()) {
      for (let column = row + 1; column < size; column += 1) {
        const metres = distance(from, places[column] as Position);
        this.cells[row * size + column] = metres;
        this.cells[column * size + row] = metres;
      }
    }
  }

  between(from: number, to: number): number {
    return this.cells[from * this.size + to] as number;
  }

  lengthOf(path: ArrayLike<number>): number {
    let length = 0;
    for (let index = 1; index < path.length; index += 1) {
      length += this.between(path[index - 1] as number, path[index] as number);
    }
    return length;
  }
}
