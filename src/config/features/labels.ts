import type { Feature } from './feature.js';

/** QR codes and the labels that carry them. */
export const labels: Feature = {};
