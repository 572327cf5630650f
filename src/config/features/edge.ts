import type { Feature } from './feature.js';

/** What stands before and around the routes: cache, limits, idempotency, figures. */
export const edge: Feature = {};
