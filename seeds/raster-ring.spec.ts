import { ringContains } from './geometry.js';
import { MAINLAND, onMainland } from './france/outline.js';
import { Random } from './random.js';
import { RasterRing } from './raster-ring.js';

describe('a raster ring', () => {
  it('answers as the exact test does, also near the border and far outside', () => {
    const random = new Random(99, 0);
    for (let i = 0; i < 20_000; i += 1) {
      const x = -7 + 18 * random.unit();
      const y = 41 + 12 * random.unit();
      expect([x, y, onMainland(x, y)]).toEqual([x, y, ringContains(MAINLAND, x, y)]);
    }
  });

  it('does so for a ring smaller than its cells', () => {
    const ring = [[0, 0], [0.3, 0.1], [0.1, 0.4], [0, 0]] as const; // prettier-ignore
    const raster = new RasterRing(ring, 1);
    expect(raster.contains(0.1, 0.15)).toBe(true);
    expect(raster.contains(0.3, 0.3)).toBe(false);
  });
});

describe('random numbers', () => {
  const draw = (index: number): number[] =>
    Array.from(
      { length: 5 },
      (
        (random) => () =>
          random.uint32()
      )(new Random(1, index)),
    );

  it('repeat for the same index and differ for the next', () => {
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('are spread evenly, the gaussian ones with mean 0 and variance 1', () => {
    const random = new Random(3, 3);
    const uniform = Array.from({ length: 50_000 }, () => random.unit());
    const normal = Array.from({ length: 50_000 }, () => random.gaussian());
    const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(uniform)).toBeCloseTo(0.5, 2);
    expect(mean(normal)).toBeCloseTo(0, 1);
    expect(mean(normal.map((value) => value ** 2))).toBeCloseTo(1, 1);
  });
});
