import type { Feature } from './feature.js';

/** Mails. */
export const notifications: Feature = {};
