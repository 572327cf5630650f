export type { Actor } from './actor.js';
export { API_KEY_NAME_MAX, API_KEY_PREFIX, API_SCOPES, type ApiScope, isApiScope } from './api-key.js';
export type { ApiClient } from './api-client.js';
export { isAllowed, permissionsOf } from './actor.js';
export {
  type Permission,
  PERMISSIONS,
  PERMISSIONS_OF_ROLE,
  type Role,
  ROLES,
  isRole,
} from './permissions.js';
