export type { Permission } from './permission.js';
