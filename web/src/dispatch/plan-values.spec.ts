import { checkPlan, moved, planOf, toggled, type Choice, type PlanValues } from './plan-values.js';

const choice = (id: string): Choice => ({
  id,
  name: id,
  reference: id,
  position: { type: 'Point', coordinates: [0, 0] },
});
const [a, b, c] = [choice('a'), choice('b'), choice('c')];
const values: PlanValues = {
  name: 'Nord',
  day: '2026-11-21',
  driverId: 'd',
  vehicleId: 'v',
  startSiteId: 's',
  endSiteId: 's',
  order: 'given',
  containerIds: [a, b, c],
};

describe('what is sent of a plan', () => {
  it('names the containers in their order', () => {
    expect(planOf(values, values)).toMatchObject({
      containerIds: ['a', 'b', 'c'],
      order: 'given',
      driverId: 'd',
    });
  });

  it('sends the containers with a changed order, and neither when both stay', () => {
    expect(planOf({ order: 'shortest' }, { ...values, order: 'shortest' })).toEqual({
      containerIds: ['a', 'b', 'c'],
      order: 'shortest',
    });
    expect(planOf({ name: 'Sud' }, values)).toEqual({ name: 'Sud' });
  });
});

describe('choosing containers', () => {
  it('puts one at the end, and takes it off again', () => {
    expect(toggled([a, b], c)).toEqual([a, b, c]);
    expect(toggled([a, b, c], b)).toEqual([a, c]);
  });

  it('moves one past its neighbour, and no further than the ends', () => {
    expect(moved([a, b, c], 1, -1)).toEqual([b, a, c]);
    expect(moved([a, b, c], 1, 1)).toEqual([a, c, b]);
    expect(moved([a, b, c], 0, -1)).toEqual([a, b, c]);
    expect(moved([a, b, c], 2, 1)).toEqual([a, b, c]);
  });
});

describe('checking a plan', () => {
  it('asks for everything a tour needs', () => {
    const empty = { ...values, name: ' ', driverId: '', endSiteId: '', containerIds: [] };
    expect(checkPlan(empty).map(({ path }) => path)).toEqual([
      'name',
      'driverId',
      'endSiteId',
      'containerIds',
    ]);
    expect(checkPlan(values)).toEqual([]);
  });

  it('takes no more stops than a tour may have', () => {
    const many = Array.from({ length: 201 }, (_, i) => choice(String(i)));
    expect(checkPlan({ ...values, containerIds: many })).toMatchObject([{ code: 'tour.too_many_stops' }]);
    expect(checkPlan({ ...values, containerIds: many.slice(1) })).toEqual([]);
  });
});
