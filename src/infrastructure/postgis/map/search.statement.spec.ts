import {
  type ContainerSearch,
  searchAround,
  type SearchSurface,
} from '../../../domain/map/container-search.js';
import { searchStatement } from './search.statement.js';

const aSearch = (changes: Partial<ContainerSearch> = {}): ContainerSearch => ({
  surface: { kind: 'radius', radiusM: 2000 },
  origin: { longitude: 1.444, latitude: 43.6045 },
  types: [],
  statuses: ['active', 'suspended'],
  minCapacityL: undefined,
  maxCapacityL: undefined,
  limit: 50,
  ...changes,
});
const inBox = (west: number, south: number, east: number, north: number): SearchSurface => ({
  kind: 'box',
  box: { west, south, east, north },
});
const polygon: SearchSurface = {
  kind: 'polygon',
  polygon: {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    ],
  },
};

describe('the statement of the public search', () => {
  it.each([
    ['a radius', aSearch()],
    ['a box', aSearch({ surface: inBox(1, 2, 3, 4) })],
    ['a box across the antimeridian', aSearch({ surface: inBox(170, 2, -170, 4) })],
    ['a polygon', aSearch({ surface: polygon })],
    ['the nearest', aSearch({ surface: { kind: 'nearest', reachM: 1_000_000 } })],
    ['filters', aSearch({ types: ['shoes', 'books'], statuses: ['suspended'] })],
    ['capacities', aSearch({ minCapacityL: 1000, maxCapacityL: 2000 })],
    [
      'the nearest by capacity',
      aSearch({ surface: { kind: 'nearest', reachM: 1_000_000 }, minCapacityL: 1000 }),
    ],
  ])('of %s has a value for every placeholder and a placeholder for every value', (_, search) => {
    const { text, values } = searchStatement(search);
    const placeholders = new Set([...text.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)));
    expect([...placeholders].sort((a, b) => a - b)).toEqual(values.map((_value, place) => place + 1));
  });

  it('puts what the caller sent into the values, not into the text', () => {
    const search = aSearch({
      surface: { kind: 'radius', radiusM: 1234.5 },
      types: ['shoes'],
      statuses: ['suspended'],
    });
    const { text, values } = searchStatement(search);
    expect(values).toEqual([1.444, 43.6045, 1234.5, ['shoes'], 'suspended']);
    expect(text).not.toMatch(/1234|1\.444|shoes|suspended/);
  });

  it('has one name for one text: a prepared statement never answers another question', () => {
    const texts = new Map<string, string>();
    for (const limit of [1, 50, 500]) {
      for (const types of [[], ['shoes'], ['shoes', 'books']] as const) {
        for (const statuses of [['active'], ['suspended'], ['active', 'suspended'], []] as const) {
          const { name = '', text } = searchStatement(aSearch({ limit, types, statuses }));
          expect(name).not.toBe('');
          expect(texts.get(name) ?? text).toBe(text);
          texts.set(name, text);
        }
      }
    }
  });

  it('has no name where the plan depends on the values', () => {
    expect(searchStatement(aSearch({ surface: inBox(1, 2, 3, 4) }))).not.toHaveProperty('name');
    expect(searchStatement(aSearch({ surface: polygon }))).not.toHaveProperty('name');
    const nearest = aSearch({ surface: { kind: 'nearest', reachM: 1_000_000 } });
    expect(searchStatement(nearest)).not.toHaveProperty('name');
    expect(searchStatement(aSearch({ minCapacityL: 1 }))).not.toHaveProperty('name');
    expect(searchStatement(aSearch({ maxCapacityL: 1 }))).not.toHaveProperty('name');
  });

  it('cuts a box at the antimeridian when its west is greater than its east', () => {
    const { text, values } = searchStatement(aSearch({ surface: inBox(170, -20, -170, -10) }));
    expect(new Set(text.match(/ST_MakeEnvelope\([^)]*/g)).size).toBe(2);
    expect(values.slice(2)).toEqual([170, -20, 180, -10, -180, -20, -170, -10]);
    const whole = searchStatement(aSearch({ surface: inBox(-180, -20, 180, -10) })).text;
    expect(new Set(whole.match(/ST_MakeEnvelope\([^)]*/g)).size).toBe(1);
  });

  it('filters by status only where one of the two is left out', () => {
    expect(searchStatement(aSearch()).text).not.toContain('status =');
    expect(searchStatement(aSearch({ statuses: ['active'] })).text).toContain('status =');
  });

  it('filters by a status that is named twice', () => {
    expect(
      searchStatement(searchAround(aSearch().origin, 500, { statuses: ['active', 'active'] })).text,
    ).toContain('status =');
  });
});
