import { DomainError } from '../shared/domain-error.js';
import { centreOf } from '../shared/bounding-box.js';
import {
  RADIUS_M_MAX,
  SEARCH_LIMIT_MAX,
  searchAround,
  type SearchFilters,
  searchInBox,
  searchInPolygon,
  searchNearest,
  NEAREST_MAX,
} from './container-search.js';

const CAPITOLE = { longitude: 1.444, latitude: 43.6045 };
const box = (west: number, south: number, east: number, north: number) => ({ west, south, east, north });
const ring = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const codes = (attempt: () => unknown): string[] => {
  try {
    attempt();
    return [];
  } catch (error) {
    if (error instanceof DomainError && error.kind === 'invalid')
      return error.violations.map(({ code }) => code);
    throw error;
  }
};

describe('a search around a position', () => {
  it('shows every type, both public statuses and 50 containers unless told', () => {
    expect(searchAround(CAPITOLE, 2000, {})).toEqual({
      surface: { kind: 'radius', radiusM: 2000 },
      origin: CAPITOLE,
      types: [],
      statuses: ['active', 'suspended'],
      limit: 50,
    });
  });

  it('keeps the filters it is given', () => {
    const filters: SearchFilters = { types: ['shoes'], statuses: ['suspended'], limit: 1 };
    expect(searchAround(CAPITOLE, 1, filters)).toMatchObject(filters);
  });

  it.each([Number.MIN_VALUE, 1, RADIUS_M_MAX])('may reach %d metres', (radius) => {
    expect(codes(() => searchAround(CAPITOLE, radius, {}))).toEqual([]);
  });
  it.each([0, -0, -1, RADIUS_M_MAX + 0.001, NaN, Infinity])('may not reach %d metres', (radius) => {
    expect(codes(() => searchAround(CAPITOLE, radius, {}))).toEqual(['map.radius_out_of_range']);
  });
  it.each([1, SEARCH_LIMIT_MAX])('may ask for %d containers', (limit) => {
    expect(codes(() => searchAround(CAPITOLE, 1, { limit }))).toEqual([]);
  });
  it.each([0, -1, 1.5, SEARCH_LIMIT_MAX + 1, NaN, Infinity])('may not ask for %d containers', (limit) => {
    expect(codes(() => searchAround(CAPITOLE, 1, { limit }))).toEqual(['map.limit_out_of_range']);
  });

  it('reports every broken value at once', () => {
    expect(codes(() => searchAround({ longitude: NaN, latitude: 91 }, 0, { limit: 0 }))).toEqual([
      'position.longitude_out_of_range',
      'position.latitude_out_of_range',
      'map.radius_out_of_range',
      'map.limit_out_of_range',
    ]);
  });
});

describe('a search for the nearest', () => {
  it('reaches 1,000 km and takes as many as it says', () => {
    expect(searchNearest(CAPITOLE, 7, { types: ['shoes'] })).toMatchObject({
      surface: { kind: 'nearest', reachM: 1_000_000 },
      origin: CAPITOLE,
      types: ['shoes'],
      limit: 7,
    });
  });

  it.each([0, -1, 1.5, NEAREST_MAX + 1, NaN, Infinity])('does not take %d', (count) => {
    expect(codes(() => searchNearest(CAPITOLE, count, {}))).toEqual(['map.nearest_out_of_range']);
  });
  it.each([1, NEAREST_MAX])('takes %d', (count) => {
    expect(codes(() => searchNearest(CAPITOLE, count, {}))).toEqual([]);
  });
});

describe('a search by capacity', () => {
  it.each([
    [{ minCapacityL: 1, maxCapacityL: 50_000 }, []],
    [{ minCapacityL: 2000, maxCapacityL: 2000 }, []],
    [{ minCapacityL: 0 }, ['map.capacity_out_of_range']],
    [{ maxCapacityL: 50_001 }, ['map.capacity_out_of_range']],
    [{ minCapacityL: 1.5, maxCapacityL: NaN }, ['map.capacity_out_of_range', 'map.capacity_out_of_range']],
    [{ minCapacityL: 2001, maxCapacityL: 2000 }, ['map.capacity_range_empty']],
  ])('has %j: %j', (filters, expected) => {
    expect(codes(() => searchAround(CAPITOLE, 1, filters))).toEqual(expected);
    expect(codes(() => searchNearest(CAPITOLE, 1, filters))).toEqual(expected);
  });
});

describe('a search in a box', () => {
  it('measures from the middle of the box, or from where the caller stands', () => {
    expect(searchInBox(box(1, 43, 2, 44), undefined, {}).origin).toEqual({ longitude: 1.5, latitude: 43.5 });
    expect(searchInBox(box(1, 43, 2, 44), CAPITOLE, {}).origin).toEqual(CAPITOLE);
  });

  it.each([
    [box(-180, -90, 180, 90), 0, 0],
    [box(170, -20, -170, -10), 180, -15],
    [box(175, 0, -165, 10), -175, 5],
    [box(-179, 0, 179, 10), 0, 5],
    [box(10, 0, 9, 10), -170.5, 5],
    [box(-180, 80, -179, 90), -179.5, 85],
  ])('has its middle on the right side of the globe: %j', (around, longitude, latitude) => {
    expect(centreOf(around)).toEqual({ longitude, latitude });
    expect(searchInBox(around, undefined, {}).surface).toEqual({ kind: 'box', box: around });
  });

  it.each([
    [box(1, 44, 2, 43), ['map.box_empty']],
    [box(1, 43, 2, 43), ['map.box_empty']],
    [box(1, 43, 1, 44), ['map.box_empty']],
    [box(-181, 43, 2, 44), ['position.longitude_out_of_range']],
    [box(1, 43, 2, 91), ['position.latitude_out_of_range']],
    [box(NaN, 43, 2, 44), ['position.longitude_out_of_range', 'map.box_empty']],
    [box(1, NaN, 2, 44), ['position.latitude_out_of_range', 'map.box_empty']],
  ])('is refused: %j', (around, expected) => {
    expect(codes(() => searchInBox(around, undefined, {}))).toEqual(expected);
  });

  it('is refused without width on the antimeridian too', () => {
    expect(codes(() => searchInBox(box(180, 43, -180, 44), undefined, {}))).toEqual(['map.box_empty']);
  });

  it('checks where the caller stands', () => {
    const nowhere = { longitude: 0, latitude: Infinity };
    expect(codes(() => searchInBox(box(1, 43, 2, 44), nowhere, {}))).toEqual([
      'position.latitude_out_of_range',
    ]);
  });
});

describe('a search in a polygon', () => {
  const polygon = { type: 'Polygon', coordinates: [ring(1, 43, 2, 44), ring(1.2, 43.2, 1.4, 43.4)] };

  it('measures from the middle of its extent, or from where the caller stands', () => {
    const { surface, origin } = searchInPolygon(polygon, undefined, {});
    expect(origin).toEqual({ longitude: 1.5, latitude: 43.5 });
    expect(surface).toMatchObject({ kind: 'polygon', polygon: { type: 'MultiPolygon' } });
    expect(searchInPolygon(polygon, CAPITOLE, {}).origin).toEqual(CAPITOLE);
  });

  it('has its middle on the right side of the globe when it is cut at the antimeridian', () => {
    const fiji = {
      type: 'MultiPolygon',
      coordinates: [[ring(177, -19, 180, -16)], [ring(-180, -19, -178, -16)]],
    };
    expect(searchInPolygon(fiji, undefined, {}).origin).toEqual({ longitude: 179.5, latitude: -17.5 });
  });

  it('names what is wrong with the polygon by the name it was sent by', () => {
    try {
      searchInPolygon({ type: 'Polygon', coordinates: [[]] }, undefined, {});
      throw new Error('the polygon was accepted');
    } catch (error) {
      expect(error).toMatchObject({
        code: 'boundary.invalid',
        violations: [{ path: 'polygon.coordinates.0' }],
      });
    }
  });

  it('has the limits of every search', () => {
    expect(codes(() => searchInPolygon(polygon, undefined, { limit: 501 }))).toEqual([
      'map.limit_out_of_range',
    ]);
  });
});
