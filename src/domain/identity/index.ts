export type { Actor } from './actor.js';
export { isAllowed, permissionsOf } from './actor.js';
export {
  type Permission,
  PERMISSIONS,
  PERMISSIONS_OF_ROLE,
  type Role,
  ROLES,
  isRole,
} from './permissions.js';
