// planted: shared is open to all, not free in all
import type { Permission } from '../../domain/identity/permission.js';

export type Actor = { permissions: Permission[] };
