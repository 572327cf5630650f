import { type Boundary, MAX_BOUNDARY_VERTICES, readBoundary, type Ring } from './boundary.js';
import { DomainError, type Violation } from './domain-error.js';

type Loop = readonly (readonly number[])[];

const polygon = (...coordinates: unknown[]) => ({ type: 'Polygon', coordinates });
const multiPolygon = (...coordinates: unknown[]) => ({ type: 'MultiPolygon', coordinates });

/** Counter-clockwise. */
const square = (west: number, south: number, side = 1): Loop => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const turned = (ring: Loop): Loop => ring.toReversed();

/** Relative to its first corner, so that no digits cancel out. */
const isCounterClockwise = (ring: Ring): boolean => {
  const [x0, y0] = ring[0] ?? [NaN, NaN];
  const doubled = ring.slice(1).reduce((sum, [x, y], place) => {
    const [lastX, lastY] = ring[place] ?? [NaN, NaN];
    return sum + (lastX - x0) * (y - y0) - (x - x0) * (lastY - y0);
  }, 0);
  return doubled > 0;
};

const violationsOf = (value: unknown, path?: string): readonly Violation[] => {
  try {
    readBoundary(value, path);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'boundary.invalid') return error.violations;
    throw error;
  }
  throw new Error('the boundary was accepted');
};
const faults = (value: unknown) => violationsOf(value).map(({ path, code }) => `${path} ${code}`);

describe('a boundary', () => {
  it('is always a MultiPolygon', () => {
    expect(readBoundary(polygon(square(0, 0)))).toEqual(multiPolygon([square(0, 0)]));
    expect(readBoundary(multiPolygon([square(0, 0)], [square(5, 5)]))).toEqual(
      multiPolygon([square(0, 0)], [square(5, 5)]),
    );
  });

  it('runs by the right-hand rule, whichever way it was drawn', () => {
    const hole = square(0.25, 0.25, 0.5);
    const expected = multiPolygon([square(0, 0), turned(hole)]);
    for (const shell of [square(0, 0), turned(square(0, 0))]) {
      for (const inner of [hole, turned(hole)]) {
        const [read] = readBoundary(polygon(shell, inner)).coordinates;
        expect(read?.map(isCounterClockwise)).toEqual([true, false]);
      }
    }
    expect(readBoundary(polygon(square(0, 0), hole))).toEqual(expected);
  });

  it('of a few centimetres still runs by the right-hand rule', () => {
    for (const [x, y] of [
      [1.4440001, 43.6045001],
      [-151.7456789, -16.4987654],
      [179.1234567, 68.9876543],
    ] as const) {
      for (const side of [1e-4, 1e-5, 1e-6, 3e-7]) {
        for (const ring of [square(x, y, side), turned(square(x, y, side))]) {
          const read = readBoundary(polygon(ring)).coordinates[0]?.[0] ?? [];
          expect({ x, side, counterClockwise: isCounterClockwise(read) }).toEqual({
            x,
            side,
            counterClockwise: true,
          });
        }
      }
    }
  });

  it('loses altitudes and every other member', () => {
    const withAltitude = square(0, 0).map((position) => [...position, 146.5]);
    const read = readBoundary({ ...polygon(withAltitude), bbox: [0, 0, 1, 1], crs: { type: 'name' } });
    expect(read).toEqual(multiPolygon([square(0, 0)]));
  });

  it('is rounded to 7 decimals, and may close only after that', () => {
    const ring = [...square(2, 46).slice(0, -1), [2.00000001, 45.99999999]];
    expect(readBoundary(polygon(ring))).toEqual(multiPolygon([square(2, 46)]));
  });

  it('keeps a repeated corner', () => {
    const ring = [
      [0, 0],
      [1, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    expect(readBoundary(polygon(ring)).coordinates[0]?.[0]).toEqual(ring);
  });

  it('may reach the poles and touch the antimeridian from both sides', () => {
    const quarters = [-180, -90, 0, 90].flatMap((west) => [[square(west, -90, 90)], [square(west, 0, 90)]]);
    expect(readBoundary(multiPolygon(...quarters)).coordinates).toHaveLength(8);
  });

  it('may have exactly as many positions as are allowed, and not one more', () => {
    const round = (corners: number): Loop => {
      const ring = Array.from({ length: corners }, (_, place) => {
        const angle = (2 * Math.PI * place) / corners;
        return [10 + Math.cos(angle), 45 + Math.sin(angle)];
      });
      return [...ring, ring[0] ?? []];
    };
    const count = ({ coordinates }: Boundary) => coordinates.flat(2).length;
    expect(count(readBoundary(polygon(round(MAX_BOUNDARY_VERTICES - 1))))).toBe(MAX_BOUNDARY_VERTICES);
    expect(faults(polygon(round(MAX_BOUNDARY_VERTICES)))).toEqual([
      'boundary.coordinates boundary.too_many_vertices',
    ]);
    const half = round(MAX_BOUNDARY_VERTICES / 2);
    expect(faults(multiPolygon([half], [half]))).toEqual(['boundary.coordinates boundary.too_many_vertices']);
  });
});

describe('what is no boundary', () => {
  it.each([
    null,
    undefined,
    0,
    NaN,
    'Polygon',
    true,
    [],
    [square(0, 0)],
    {},
    { type: null },
    { type: 'Point', coordinates: [0, 0] },
    { type: 'polygon', coordinates: [square(0, 0)] },
    { type: 'Feature', geometry: polygon(square(0, 0)) },
    { type: 'GeometryCollection', geometries: [] },
    { type: ['Polygon'], coordinates: [square(0, 0)] },
    { type: 'constructor' },
    { type: '__proto__' },
  ])('is refused by its type: %j', (value) => {
    expect(faults(value)).toEqual(['boundary boundary.not_a_polygon']);
  });

  it('names the type that it has, at most 40 characters of it', () => {
    expect(violationsOf({ type: 'LineString' })[0]?.message).toContain('not "LineString"');
    expect(violationsOf({})[0]?.message).toContain('a thing without a type');
    expect(violationsOf({ type: 'x'.repeat(1e6) })[0]?.message.length).toBeLessThan(200);
  });

  it.each([
    [{ type: 'Polygon' }, 'boundary.coordinates boundary.no_coordinates'],
    [{ type: 'Polygon', coordinates: null }, 'boundary.coordinates boundary.no_coordinates'],
    [{ type: 'MultiPolygon', coordinates: {} }, 'boundary.coordinates boundary.no_coordinates'],
    [polygon(), 'boundary.coordinates boundary.no_coordinates'],
    [multiPolygon(), 'boundary.coordinates boundary.no_coordinates'],
    [multiPolygon([]), 'boundary.coordinates.0 boundary.not_rings'],
    [multiPolygon([square(0, 0)], 'x'), 'boundary.coordinates.1 boundary.not_rings'],
    [polygon('ring'), 'boundary.coordinates.0 boundary.not_rings'],
    [polygon(square(0, 0), null), 'boundary.coordinates.1 boundary.not_rings'],
    [polygon([]), 'boundary.coordinates.0 boundary.too_few_positions'],
    [
      polygon([
        [0, 0],
        [1, 0],
        [0, 0],
      ]),
      'boundary.coordinates.0 boundary.too_few_positions',
    ],
    [
      polygon([
        [0, 0],
        [1, 0],
        [1, 0],
        [0, 0],
      ]),
      'boundary.coordinates.0 boundary.too_few_positions',
    ],
    [
      polygon([
        [0, 0],
        [1e-8, 0],
        [0, 1e-8],
        [0, 0],
      ]),
      'boundary.coordinates.0 boundary.too_few_positions',
    ],
    [
      polygon([
        [5, 5],
        [5, 5],
        [5, 5],
        [5, 5],
      ]),
      'boundary.coordinates.0 boundary.too_few_positions',
    ],
    [polygon(square(0, 0).slice(0, -1)), 'boundary.coordinates.0.3 boundary.unclosed'],
    [
      polygon([
        [0, 0],
        [1, 0],
        [1, 1],
        [1e-6, 0],
      ]),
      'boundary.coordinates.0.3 boundary.unclosed',
    ],
    [
      polygon([
        [0, 0],
        [1, '0'],
        [1, 1],
        [0, 0],
      ]),
      'boundary.coordinates.0.1 boundary.not_a_position',
    ],
    [polygon([[0, 0], [1], [1, 1], [0, 0]]), 'boundary.coordinates.0.1 boundary.not_a_position'],
    [
      polygon([
        [0, 0],
        [1, 2, 3, 4],
        [1, 1],
        [0, 0],
      ]),
      'boundary.coordinates.0.1 boundary.not_a_position',
    ],
    [
      polygon([
        [0, 0],
        [NaN, 0],
        [1, 1],
        [0, 0],
      ]),
      'boundary.coordinates.0.1 boundary.not_a_position',
    ],
    [
      polygon([
        [0, 0],
        [1, 0, Infinity],
        [1, 1],
        [0, 0],
      ]),
      'boundary.coordinates.0.1 boundary.not_a_position',
    ],
    [
      polygon([[0, 0], { 0: 1, 1: 0, length: 2 }, [1, 1], [0, 0]]),
      'boundary.coordinates.0.1 boundary.not_a_position',
    ],
    [
      polygon([
        [0, 0],
        [180.1, 0],
        [1, 1],
        [0, 0],
      ]),
      'boundary.coordinates.0.1 boundary.out_of_range',
    ],
    [
      polygon([
        [43.6, 1.4],
        [43.6, 91],
        [44, 1.4],
        [43.6, 1.4],
      ]),
      'boundary.coordinates.0.1 boundary.out_of_range',
    ],
    [
      multiPolygon([square(0, 0)], [square(3, 3), square(179.5, 0)]),
      'boundary.coordinates.1.1.1 boundary.out_of_range',
    ],
    [
      polygon([
        [179, 0],
        [-179, 0],
        [-179, 1],
        [179, 0],
      ]),
      'boundary.coordinates.0.1 boundary.crosses_antimeridian',
    ],
    [
      polygon([
        [-179, 0],
        [-178, 0],
        [179, 1],
        [-179, 0],
      ]),
      'boundary.coordinates.0.2 boundary.crosses_antimeridian',
    ],
  ])('is refused where it is wrong: %j', (value, fault) => {
    expect(faults(value)).toEqual([fault]);
  });

  it('names every broken ring at once, under the path it was sent by', () => {
    const broken = multiPolygon([square(0, 0), [[0, 0]]], [[[200, 0]]], 7);
    expect(violationsOf(broken, 'polygon').map(({ path }) => path)).toEqual([
      'polygon.coordinates.0.1',
      'polygon.coordinates.1.0.0',
      'polygon.coordinates.2',
    ]);
  });

  it('is answered briefly, however much of it is wrong', () => {
    expect(violationsOf(multiPolygon(...new Array<number>(100_000).fill(0))).length).toBeLessThanOrEqual(100);
  });
});
