import type { JobsOptions } from 'bullmq';
import { JOB_POLICIES, type JobName } from '../../application/shared/jobs.js';

const HOUR_SECONDS = 3_600;
/**
 * As long as it is known, a job is not added again under its id. By age alone: to keep a number of them BullMQ's
 * PostgreSQL backend sorts all that are kept each time a job is done.
 */
const KEPT_DONE = { age: 6 * HOUR_SECONDS };
/** Failed for good: kept for people to look at and to try again. */
const KEPT_FAILED = { age: 30 * 24 * HOUR_SECONDS, count: 10_000 };

/** What BullMQ is told of a job, from its policy. */
export function optionsOf(name: JobName): JobsOptions {
  const { attempts, backoffMs, priority } = JOB_POLICIES[name];
  return {
    attempts,
    backoff: { type: 'exponential', delay: backoffMs },
    priority,
    removeOnComplete: KEPT_DONE,
    removeOnFail: KEPT_FAILED,
    stackTraceLimit: 5,
  };
}

/** BullMQ's id: different jobs may carry the same one here, and BullMQ wants no colon in it. */
export function jobIdOf(name: JobName, id: string): string {
  return `${name}.${encodeURIComponent(id)}`;
}
