import {
  NOTHING_CHOSEN,
  readSearchState,
  widerRadius,
  withTypeToggled,
  writeSearchState,
  type SearchState,
} from './search-state.js';

describe('the search kept in the address', () => {
  it('is nothing chosen for an empty query', () => {
    expect(readSearchState('')).toEqual(NOTHING_CHOSEN);
    expect(writeSearchState(NOTHING_CHOSEN)).toBe('');
  });

  it.each<[string, SearchState]>([
    [
      '?lat=43.6045&lon=1.444&radius=5000&type=shoes,toys&suspended=1',
      {
        origin: { lat: 43.6045, lon: 1.444 },
        radiusM: 5000,
        box: null,
        types: ['shoes', 'toys'],
        showSuspended: true,
      },
    ],
    [
      '?lat=-17&lon=179.9&bbox=179,-18,-178.5,-16',
      {
        ...NOTHING_CHOSEN,
        origin: { lat: -17, lon: 179.9 },
        box: { west: 179, south: -18, east: -178.5, north: -16 },
      },
    ],
  ])('%p reads and writes the same', (query, state) => {
    expect(readSearchState(query)).toEqual(state);
    expect(writeSearchState(state)).toBe(query);
  });

  it('keeps a metre of precision, no more', () => {
    const origin = { lat: 43.604_512_345, lon: 1.444_098_765 };
    expect(writeSearchState({ ...NOTHING_CHOSEN, origin })).toBe('?lat=43.60451&lon=1.4441');
  });

  it.each([
    '?lat=abc&lon=1',
    '?lat=91&lon=1',
    '?lat=43',
    '?lat=&lon=',
    '?bbox=1,2,3',
    '?bbox=1,50,2,40',
    '?bbox=,,,',
    '?type=glass',
    '?radius=-4',
    '?radius=NaN',
  ])('leaves out what makes no sense in %p', (query) => {
    expect(readSearchState(query)).toEqual(NOTHING_CHOSEN);
  });

  it.each([
    ['?radius=10', 500],
    ['?radius=99999', 50_000],
    ['?radius=750.4', 750],
  ])('holds the radius of %p within what may be asked', (query, radiusM) => {
    expect(readSearchState(query).radiusM).toBe(radiusM);
  });
});

it('widens by the radii offered and stops at the largest', () => {
  expect(widerRadius(500)).toBe(1000);
  expect(widerRadius(2500)).toBe(5000);
  expect(widerRadius(50_000)).toBeNull();
});

it('switches a type on and off in the offered order', () => {
  expect(withTypeToggled(['toys'], 'textile')).toEqual(['textile', 'toys']);
  expect(withTypeToggled(['textile', 'toys'], 'textile')).toEqual(['toys']);
});
