import type { Feature } from './feature.js';

/** Vehicles, tours, stops and collections. */
export const tours: Feature = {};
