// planted: no feature, so no past the door
import type { Permission } from '../../domain/identity/permission.js';

export type Required = Permission;
