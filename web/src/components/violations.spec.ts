import {
  changedFields,
  sameContent,
  standsAt,
  violationsElsewhere,
  withoutViolationsAt,
} from './violations.js';

const at = (path: string) => ({ path, code: 'x', message: 'x' });

describe('where a violation stands', () => {
  it('is the field it names, or the field whose part it names', () => {
    expect(standsAt('position.coordinates.0', 'position')).toBe(true);
    expect(standsAt('name', 'name')).toBe(true);
    expect(standsAt('nameOfSpot', 'name')).toBe(false);
  });

  it('is above the form when no field shows it', () => {
    const found = [at('name'), at('boundary.coordinates.0'), at('')];
    expect(violationsElsewhere(found, ['name'])).toEqual([at('boundary.coordinates.0'), at('')]);
  });
});

describe('typing into a field', () => {
  const refused = (...paths: string[]) => ({
    kind: 'refused' as const,
    status: 422,
    code: 'x',
    detail: null,
    violations: paths.map(at),
  });

  it('takes its errors away, and the others not', () => {
    expect(withoutViolationsAt('name', refused('name', 'code'))).toEqual(refused('code'));
  });

  it('takes the failure away with its last error', () => {
    expect(withoutViolationsAt('position', refused('position.coordinates.0'))).toBeNull();
  });

  it('leaves a failure that is about no field', () => {
    expect(withoutViolationsAt('name', { kind: 'offline' })).toEqual({ kind: 'offline' });
    expect(withoutViolationsAt('name', refused())).toEqual(refused());
  });
});

describe('changed fields', () => {
  it('are those whose content differs, whatever the order of their parts', () => {
    const before = { name: 'a', position: { type: 'Point', coordinates: [1, 2] }, address: null };
    const now = { name: 'b', position: { coordinates: [1, 2], type: 'Point' }, address: null };
    expect(changedFields(before, now)).toEqual({ name: 'b' });
  });

  it('tell the order of a list', () => {
    expect(sameContent([1, 2], [2, 1])).toBe(false);
  });
});
