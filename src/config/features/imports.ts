import type { Feature } from './feature.js';

/** Uploaded spreadsheets on their way into the network. */
export const imports: Feature = {};
