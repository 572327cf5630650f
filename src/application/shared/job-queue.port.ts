import type { JobName, Jobs } from './jobs.js';

export interface JobOptions {
  /** Names the work: a second job of this id is not added while the first is known. Made from the event's id. */
  readonly id: string;
  readonly delayMs?: number;
  /** In place of the policy's: 1 is served first. */
  readonly priority?: number;
}

/** Hands work to whichever worker is free. Called after the commit, by reactions and schedules; never inside a unit of work. */
export abstract class JobQueue {
  abstract add<Name extends JobName>(name: Name, data: Jobs[Name], options: JobOptions): Promise<void>;
}

/** What a handler knows of the attempt it makes. */
export interface JobAttempt {
  /** From 1. */
  readonly attempt: number;
  readonly lastAttempt: boolean;
  /** Aborted when the worker stops: leave off at the next safe point, the job is tried again. */
  readonly signal: AbortSignal;
}

/** Does one kind of job. Exactly one handler for each name, or the worker does not start. Idempotent: a job may run twice. */
export abstract class JobHandler<Name extends JobName = JobName> {
  abstract readonly job: Name;
  abstract handle(data: Jobs[Name], attempt: JobAttempt): Promise<void>;

  /**
   * Called in place of `handle` when the job has cost too many workers their lives and will not be done: tells those
   * who wait for it. Touches nothing that the work itself does. What fails here is tried again like any attempt.
   */
  async abandon(_data: Jobs[Name]): Promise<void> {
    // Nobody waits for most jobs.
  }
}

/** Every handler of the application: what a worker is made of. */
export abstract class JobHandlers extends Array<JobHandler> {}
