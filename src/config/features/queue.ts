import type { Feature } from './feature.js';

/** Outbox, relay, queue and worker. */
export const queue: Feature = {};
