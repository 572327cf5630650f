import {
  type Actor,
  isAllowed,
  isRole,
  type Permission,
  PERMISSIONS,
  permissionsOf,
  type Role,
  ROLES,
} from './index.js';

const anActor = (role: Role): Actor => ({ userId: 'u', organisationId: 'o', role, operator: false });
const granted = (role: Role): Permission[] =>
  PERMISSIONS.filter((permission) => isAllowed(anActor(role), permission));

describe('permissions', () => {
  it.each([
    [
      'admin',
      [
        'network.read',
        'network.write',
        'imports.run',
        'tours.read',
        'tours.plan',
        'websites.read',
        'websites.manage',
        'websites.publish',
        'people.read',
        'organisation.manage',
        'builder.read',
      ],
    ],
    [
      'dispatcher',
      ['network.read', 'network.write', 'tours.read', 'tours.plan', 'websites.read', 'people.read'],
    ],
    ['driver', ['network.read', 'tours.read', 'tours.drive']],
  ] as const)('of the %s are %j', (role, permissions) => {
    expect(granted(role)).toEqual(permissions);
  });

  it('for operating the installation are the operator’s, whatever the role', () => {
    for (const role of ROLES) {
      expect(isAllowed(anActor(role), 'operations.manage')).toBe(false);
      expect(isAllowed({ ...anActor(role), operator: true }, 'operations.manage')).toBe(true);
      expect(permissionsOf({ role, operator: true })).toEqual([...granted(role), 'operations.manage']);
    }
    expect(isAllowed({ ...anActor('driver'), operator: true }, 'organisation.manage')).toBe(false);
  });

  it('are given to every role', () => {
    for (const role of ROLES) expect(granted(role).length).toBeGreaterThan(0);
  });

  it.each(['Admin', '', 'constructor', '__proto__', 'length', 0, null, undefined, ['admin'], {}])(
    'are given to no such role as %j',
    (value) => expect(isRole(value)).toBe(false),
  );
  it('know every role by its name', () => expect(ROLES.every(isRole)).toBe(true));
});
