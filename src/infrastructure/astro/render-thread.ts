import { Worker } from 'node:worker_threads';
import type { Question, Reply, TaskName, ThreadStart, ThreadTasks } from './thread/messages.js';

/** Of one thread: a template that eats memory ends its thread, not the process. */
const MEMORY_MB = 512;
const START_LIMIT_MS = 30_000;

/** What went wrong inside a thread, with the code of its cause: `ENOSPC`, `build.template_failed`. */
export class ThreadFault extends Error {
  override readonly name = 'ThreadFault';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export interface OpenedTemplate {
  readonly version: string;
  readonly assetsFolder: string;
}

/** One worker thread with the template in it. Takes one question at a time; whoever ends it loses the answer. */
export class RenderThread {
  private last = 0;
  private pending: { resolve(result: unknown): void; reject(error: Error): void } | undefined;
  private gone: Error | undefined;

  private constructor(private readonly worker: Worker) {
    worker.on('message', (reply: Reply) => this.settle(reply));
    worker.on('error', (error: Error) =>
      this.lose(outOfMemory(error) ?? new ThreadFault('build.thread_failed', error.message)),
    );
    worker.on('exit', () => this.lose(new ThreadFault('build.thread_lost', 'The render thread has ended.')));
  }

  /**
   * Starts a thread with nothing of this process's environment.
   * @throws ThreadFault when the template cannot be opened
   */
  static async start(
    entry: string,
    start: ThreadStart,
  ): Promise<{ thread: RenderThread; template: OpenedTemplate }> {
    const worker = new Worker(entry, {
      workerData: start,
      env: { NODE_ENV: 'production' },
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    worker.unref();
    const thread = new RenderThread(worker);
    const opened = thread.answer<OpenedTemplate>();
    const timer = setTimeout(() => void thread.end(), START_LIMIT_MS).unref();
    try {
      return { thread, template: await opened };
    } finally {
      clearTimeout(timer);
    }
  }

  get isGone(): boolean {
    return this.gone !== undefined;
  }

  /** @throws ThreadFault */
  ask<Name extends TaskName>(
    name: Name,
    task: ThreadTasks[Name]['task'],
  ): Promise<ThreadTasks[Name]['result']> {
    this.last += 1;
    const answer = this.answer<ThreadTasks[Name]['result']>();
    this.worker.postMessage({ id: this.last, name, task } satisfies Question);
    return answer;
  }

  /** At once, also out of an endless loop. */
  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private answer<Result>(): Promise<Result> {
    if (this.gone) return Promise.reject(this.gone);
    return new Promise<Result>((resolve, reject) => {
      this.worker.ref();
      this.pending = { resolve: (result) => resolve(result as Result), reject };
    });
  }

  private settle(reply: Reply): void {
    if (reply.id !== this.last) return;
    const { pending } = this;
    this.pending = undefined;
    this.worker.unref();
    if ('fault' in reply) pending?.reject(new ThreadFault(reply.fault.code, reply.fault.message));
    else pending?.resolve(reply.result);
  }

  private lose(error: Error): void {
    this.gone ??= error;
    this.pending?.reject(this.gone);
    this.pending = undefined;
  }
}

function outOfMemory(error: Error): ThreadFault | undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') return undefined;
  return new ThreadFault('build.out_of_memory', `The template needs more than ${MEMORY_MB} MB.`);
}
