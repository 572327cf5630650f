import { ringContains } from './geometry.js';
import type { Position, Ring } from './records.js';

const OUTSIDE = 0;
const INSIDE = 1;
const BORDER = 2;

/** Pieces an edge is cut into, so that the boxes around them hug it. */
const PIECES = 16;

/**
 * A closed ring that answers "is this position inside?" by a look into a raster; only cells the border may
 * pass through need the exact test. Answers equal `ringContains` everywhere.
 */
export class RasterRing {
  private readonly west = Infinity;
  private readonly south = Infinity;
  private readonly columns: number;
  private readonly rows: number;
  private readonly cells: Uint8Array;

  /** `cellDegrees` is the side of a raster cell in degrees. */
  constructor(
    private readonly ring: Ring,
    private readonly cellDegrees: number,
  ) {
    let east = -Infinity;
    let north = -Infinity;
    for (const [x, y] of ring) {
      this.west = Math.min(this.west, x);
      this.south = Math.min(this.south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
    this.columns = this.column(east) + 1;
    this.rows = this.row(north) + 1;
    this.cells = new Uint8Array(this.columns * this.rows);
    this.markBorder();
    this.markInside();
  }

  contains(x: number, y: number): boolean {
    const column = this.column(x);
    const row = this.row(y);
    if (column < 0 || row < 0 || column >= this.columns || row >= this.rows) return false;
    const state = this.cells[row * this.columns + column];
    return state === BORDER ? ringContains(this.ring, x, y) : state === INSIDE;
  }

  private column(x: number): number {
    return Math.floor((x - this.west) / this.cellDegrees);
  }

  private row(y: number): number {
    return Math.floor((y - this.south) / this.cellDegrees);
  }

  private markBorder(): void {
    for (let i = 1; i < this.ring.length; i += 1) {
      const [ax, ay] = this.ring[i - 1] as Position;
      const [bx, by] = this.ring[i] as Position;
      for (let piece = 0; piece < PIECES; piece += 1) {
        const from = piece / PIECES;
        const to = (piece + 1) / PIECES;
        this.markBox(
          [ax + (bx - ax) * from, ay + (by - ay) * from],
          [ax + (bx - ax) * to, ay + (by - ay) * to],
        );
      }
    }
  }

  /** Marks the cells of the box between two positions, a hair wider for rounding. */
  private markBox(a: Position, b: Position): void {
    const hair = this.cellDegrees * 1e-6;
    const lastColumn = Math.min(this.columns - 1, this.column(Math.max(a[0], b[0]) + hair));
    const lastRow = Math.min(this.rows - 1, this.row(Math.max(a[1], b[1]) + hair));
    for (let row = Math.max(0, this.row(Math.min(a[1], b[1]) - hair)); row <= lastRow; row += 1) {
      const first = Math.max(0, this.column(Math.min(a[0], b[0]) - hair));
      this.cells.fill(BORDER, row * this.columns + first, row * this.columns + lastColumn + 1);
    }
  }

  private markInside(): void {
    for (let row = 0; row < this.rows; row += 1) {
      for (let column = 0; column < this.columns; column += 1) {
        const index = row * this.columns + column;
        if (this.cells[index] === BORDER) continue;
        const x = this.west + (column + 0.5) * this.cellDegrees;
        const y = this.south + (row + 0.5) * this.cellDegrees;
        this.cells[index] = ringContains(this.ring, x, y) ? INSIDE : OUTSIDE;
      }
    }
  }
}
