import type { Feature } from './feature.js';

/** Files. */
export const storage: Feature = {};
