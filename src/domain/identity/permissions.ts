/** What a person may be in an organisation. */
export const ROLES = ['admin', 'dispatcher', 'driver'] as const;
export type Role = (typeof ROLES)[number];

export const PERMISSIONS = [
  'network.read',
  'network.write',
  'imports.run',
  'tours.read',
  'tours.plan',
  'tours.drive',
  'websites.read',
  'websites.manage',
  'websites.publish',
  'people.read',
  'organisation.manage',
  'builder.read',
  'operations.manage',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/**
 * The one table of who may do what. `operations.manage` (queues, figures of the whole installation) is no role's: it
 * reaches past the organisation.
 */
export const PERMISSIONS_OF_ROLE: Readonly<Record<Role, readonly Permission[]>> = {
  admin: [
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
  dispatcher: ['network.read', 'network.write', 'tours.read', 'tours.plan', 'websites.read', 'people.read'],
  driver: ['network.read', 'tours.read', 'tours.drive'],
};

export function isRole(value: unknown): value is Role {
  return ROLES.includes(value as Role);
}
