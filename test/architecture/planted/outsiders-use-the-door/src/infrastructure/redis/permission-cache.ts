import type { Permission } from '../../domain/identity/index.js';

export type Cached = Permission[];
