import { type Permission, PERMISSIONS_OF_ROLE, type Role } from './permissions.js';

/** Who does a thing: a user in one organisation, with the role that the membership gives. */
export interface Actor {
  readonly userId: string;
  readonly organisationId: string;
  readonly role: Role;
}

export function isAllowed(actor: Actor, permission: Permission): boolean {
  return PERMISSIONS_OF_ROLE[actor.role].includes(permission);
}
