// planted: an adapter of no feature
import type { Permission } from '../../domain/identity/permission.js';

export type Cached = Permission[];
