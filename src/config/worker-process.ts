import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Logger } from 'pino';
import type { Config } from './config.js';

/** Where jobs run: in the process that serves requests, in a child of it, or in processes that somebody else starts. */
export function workplace({ worker, profile }: Config): 'here' | 'child' | 'elsewhere' {
  if (worker === 'none') return 'elsewhere';
  return profile.name === 'embedded' ? 'here' : 'child';
}

const FIRST_PAUSE_MS = 1_000;
const PAUSE_LIMIT_MS = 30_000;
/** A worker that has lived as long as this starts anew with the first pause. */
const SETTLED_MS = 60_000;

/**
 * The worker as a child of the process that serves requests: its output passes through, it is started again when it
 * dies, and it stops when its parent does, however that ends (the channel between them closes).
 */
export class WorkerProcess {
  private child: ChildProcess | undefined;
  private pause: NodeJS.Timeout | undefined;
  private pauseMs = FIRST_PAUSE_MS;
  private stopping = false;

  private constructor(
    private readonly entry: string,
    private readonly logger: Logger,
  ) {}

  static start(entry: string, logger: Logger): WorkerProcess {
    const worker = new WorkerProcess(entry, logger);
    worker.launch();
    return worker;
  }

  /** Waits until it is gone. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.pause);
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  }

  private launch(): void {
    const startedAt = Date.now();
    const child = fork(this.entry, [], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.child = child;
    child.on('error', (err) => this.logger.error({ err }, 'the worker process has trouble'));
    child.once('exit', (code, signal) => {
      if (this.stopping) return;
      if (Date.now() - startedAt > SETTLED_MS) this.pauseMs = FIRST_PAUSE_MS;
      this.logger.error({ code, signal, againInMs: this.pauseMs }, 'the worker process has ended');
      this.pause = setTimeout(() => this.launch(), this.pauseMs);
      this.pauseMs = Math.min(this.pauseMs * 2, PAUSE_LIMIT_MS);
    });
  }
}
