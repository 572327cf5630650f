import type { Feature } from './feature.js';

/** What is told to whoever is connected right now. */
export const live: Feature = {};
