import { type Permission, PERMISSIONS_OF_ROLE, type Role } from './permissions.js';

/** Who does a thing: a user in one organisation, with the role that the membership gives. */
export interface Actor {
  readonly userId: string;
  readonly organisationId: string;
  readonly role: Role;
  /** Runs the installation itself, whatever the role. */
  readonly operator: boolean;
}

export function isAllowed(actor: Actor, permission: Permission): boolean {
  return permissionsOf(actor).includes(permission);
}

/** `operations.manage` reaches past the organisation: operators have it, and no role does. */
export function permissionsOf({ role, operator }: Pick<Actor, 'role' | 'operator'>): readonly Permission[] {
  return operator ? [...PERMISSIONS_OF_ROLE[role], 'operations.manage'] : PERMISSIONS_OF_ROLE[role];
}
