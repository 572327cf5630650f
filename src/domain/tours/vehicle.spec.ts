import { Vehicle, type VehicleProperties } from './vehicle.js';

const ORGANISATION = '019aa2c4-0000-7000-8000-000000000001';
const ID = '019aa2c4-0000-7000-8000-000000000002';
const BY = '019aa2c4-0000-7000-8000-000000000003';

describe('a vehicle', () => {
  const properties = (changes: Partial<VehicleProperties> = {}): VehicleProperties => ({
    name: 'Camion 1',
    registration: 'AB-123-CD',
    capacityKg: 1_200,
    active: true,
    ...changes,
  });
  const create = (changes?: Partial<VehicleProperties>) =>
    Vehicle.create(ID, ORGANISATION, properties(changes), BY);

  it.each([
    ['no name', { name: ' ' }, 'name text.blank'],
    ['a long name', { name: 'x'.repeat(101) }, 'name text.too_long'],
    ['an empty registration', { registration: '' }, 'registration text.blank'],
    ['no capacity', { capacityKg: 0 }, 'capacityKg vehicle.capacity_out_of_range'],
    ['half a kilogram', { capacityKg: 800.5 }, 'capacityKg vehicle.capacity_out_of_range'],
    ['more than any truck', { capacityKg: 44_001 }, 'capacityKg vehicle.capacity_out_of_range'],
    ['no number', { capacityKg: Number.NaN }, 'capacityKg vehicle.capacity_out_of_range'],
  ])('is refused with %s', (_, changes, violation) => {
    expect(violationsOf(() => create(changes))).toEqual([violation]);
  });

  it('needs no registration', () => {
    expect(create({ registration: null }).properties.registration).toBeNull();
  });

  it('grows by a version with each change, and says so', () => {
    const changed = create().change({ active: false }, BY);
    expect([changed.version, changed.properties]).toEqual([2, properties({ active: false })]);
    expect(changed.events).toEqual([
      {
        type: 'vehicle.changed',
        organisationId: ORGANISATION,
        aggregateId: ID,
        version: 2,
        actorId: BY,
        payload: { vehicleId: ID },
      },
    ]);
  });

  it('checks a change like a new one', () => {
    expect(violationsOf(() => create().change({ name: '' }, BY))).toEqual(['name text.blank']);
  });
});

function violationsOf(attempt: () => unknown): string[] {
  try {
    attempt();
  } catch (error) {
    const { violations } = error as { violations: { path: string; code: string }[] };
    return violations.map(({ path, code }) => `${path} ${code}`);
  }
  return [];
}
