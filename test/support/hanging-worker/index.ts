import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { JobName } from '../../../src/application/shared/jobs.js';
import type { JobPlace } from '../job-server.js';

export interface HangingWorkerOptions {
  readonly place: JobPlace;
  readonly job: JobName;
  /** How long a job stays its own once it is dead. */
  readonly lockMs: number;
  /** How often it looks for jobs of other dead workers: the first worker of a queue decides for all. */
  readonly stalledCheckMs: number;
}

/** A worker of another process that takes jobs and never ends them. */
export class HangingWorker {
  private constructor(private readonly child: ChildProcess) {}

  static async start(options: HangingWorkerOptions): Promise<HangingWorker> {
    const child = fork(join(__dirname, 'main.mjs'), [JSON.stringify(options)], { execArgv: [] });
    const [message] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as unknown[];
    if (message !== 'ready') throw new Error('the worker process has ended: is the server built?');
    return new HangingWorker(child);
  }

  /** @returns the data of the next job it takes */
  async taken(): Promise<unknown> {
    const [data] = (await once(this.child, 'message')) as unknown[];
    return data;
  }

  /** kill -9 */
  async kill(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }
}
