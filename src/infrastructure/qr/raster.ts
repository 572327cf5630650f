/** A point in pixels; y grows downwards. */
export type Point = readonly [x: number, y: number];

/** Rows are sampled so often; within a row coverage is exact. */
const SAMPLES = 4;

interface Crossing {
  readonly x: number;
  /** Whether the outline goes down or up here: +1 or -1. */
  readonly turn: number;
}

/** A greyscale picture to draw black on white. */
export class Raster {
  /** One byte for each pixel, row by row: 255 is white. */
  readonly pixels: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.pixels = new Uint8Array(width * height).fill(255);
  }

  /** Whole pixels. */
  fillBox(left: number, top: number, width: number, height: number): void {
    for (let y = top; y < top + height; y++) {
      this.pixels.fill(0, y * this.width + left, y * this.width + left + width);
    }
  }

  /** Fills closed outlines by the non-zero rule, with smooth edges. */
  fill(outlines: readonly (readonly Point[])[]): void {
    const heights = outlines.flat().map(([, y]) => y);
    if (heights.length === 0) return;
    const top = Math.max(0, Math.floor(Math.min(...heights)));
    const bottom = Math.min(this.height, Math.ceil(Math.max(...heights)));
    for (let y = top; y < bottom; y++) {
      const coverage = new Float64Array(this.width);
      for (let sample = 0; sample < SAMPLES; sample++) {
        cover(coverage, crossingsAt(outlines, y + (sample + 0.5) / SAMPLES));
      }
      this.darken(y, coverage);
    }
  }

  private darken(y: number, coverage: Float64Array): void {
    for (let x = 0; x < this.width; x++) {
      const place = y * this.width + x;
      const light = 1 - Math.min(1, (coverage[x] ?? 0) / SAMPLES);
      this.pixels[place] = Math.round((this.pixels[place] ?? 0) * light);
    }
  }
}

function crossingsAt(outlines: readonly (readonly Point[])[], y: number): Crossing[] {
  const crossings: Crossing[] = [];
  for (const outline of outlines) {
    let [fromX, fromY] = outline.at(-1) ?? [0, 0];
    for (const [x, toY] of outline) {
      if (fromY <= y !== toY <= y) {
        crossings.push({
          x: fromX + ((y - fromY) / (toY - fromY)) * (x - fromX),
          turn: toY > fromY ? 1 : -1,
        });
      }
      [fromX, fromY] = [x, toY];
    }
  }
  return crossings.sort((one, other) => one.x - other.x);
}

/** Adds how much of each pixel lies inside. */
function cover(coverage: Float64Array, crossings: readonly Crossing[]): void {
  let winding = 0;
  crossings.forEach(({ x, turn }, index) => {
    winding += turn;
    const next = crossings[index + 1];
    if (winding === 0 || !next) return;
    const [left, right] = [Math.max(0, x), Math.min(coverage.length, next.x)];
    for (let pixel = Math.floor(left); pixel < right; pixel++) {
      const inside = Math.min(right, pixel + 1) - Math.max(left, pixel);
      coverage[pixel] = (coverage[pixel] ?? 0) + inside;
    }
  });
}
