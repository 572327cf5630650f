/** What a person may be in an organisation. */
export const ROLES = ['admin', 'dispatcher', 'driver'] as const;
export type Role = (typeof ROLES)[number];

export const PERMISSIONS = ['network.read', 'network.write', 'organisation.manage'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** The one table of who may do what. */
export const PERMISSIONS_OF_ROLE: Readonly<Record<Role, readonly Permission[]>> = {
  admin: ['network.read', 'network.write', 'organisation.manage'],
  dispatcher: ['network.read', 'network.write'],
  driver: ['network.read'],
};

export function isRole(value: unknown): value is Role {
  return ROLES.includes(value as Role);
}
