import { type ChildProcess, fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Command, Report } from './process-messages.js';

/** How the database process ended. */
export interface ProcessExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The last lines it wrote to its error output. */
  readonly lastLines: readonly string[];
}

type Request = { kind: 'dump'; file: string } | { kind: 'maintain' };
type StartReport = Extract<Report, { kind: 'ready' | 'busy' | 'failed' }>;

const KEPT_LINES = 20;
/** How long a stop may take before the process is killed (which loses nothing that was committed). */
const STOP_LIMIT_MS = 60_000;

/** The database process as its parent sees it. */
export class DatabaseProcess {
  private readonly child: ChildProcess;
  private readonly exit: Promise<ProcessExit>;
  private readonly requests = new Map<number, { resolve: () => void; reject: (error: Error) => void }>();
  private readonly lastLines: string[] = [];
  private lastRequest = 0;
  private ended = false;

  constructor(entry: string, log: (line: string) => void) {
    this.child = fork(entry, [], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], execArgv: [] });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        if (stream === this.child.stderr) this.lastLines.splice(0, this.lastLines.push(line) - KEPT_LINES);
        log(line);
      });
    }
    this.exit = new Promise((resolve) => {
      const end = (code: number | null, signal: NodeJS.Signals | null): void => {
        this.ended = true;
        resolve({ code, signal, lastLines: this.lastLines });
      };
      this.child.once('close', end);
      this.child.once('error', (error) => {
        this.lastLines.push(error.message);
        if (this.child.pid === undefined) end(null, null);
      });
    });
    void this.exit.then((exit) => {
      for (const { reject } of this.requests.values()) reject(new Error(describeExit(exit)));
      this.requests.clear();
    });
    this.child.on('message', (report: Report) => this.settle(report));
  }

  /** Process id, while there is one. */
  get pid(): number | undefined {
    return this.child.pid;
  }

  get exited(): Promise<ProcessExit> {
    return this.exit;
  }

  /** @throws when the process ends without a report */
  async start(command: Extract<Command, { kind: 'start' }>): Promise<StartReport> {
    const report = new Promise<StartReport>((resolve) => {
      this.child.on('message', (message: Report) => {
        if (message.kind === 'ready' || message.kind === 'busy' || message.kind === 'failed')
          resolve(message);
      });
    });
    this.send(command);
    const outcome = await Promise.race([report, this.exit]);
    if (!('kind' in outcome)) throw new Error(describeExit(outcome));
    return outcome;
  }

  request(request: Request): Promise<void> {
    if (this.ended) return Promise.reject(new Error('the embedded database has been stopped'));
    const id = ++this.lastRequest;
    return new Promise((resolve, reject) => {
      this.requests.set(id, { resolve, reject });
      this.send({ ...request, id });
    });
  }

  /** Clean end; resolves when the process is gone. */
  async stop(): Promise<ProcessExit> {
    const limit = setTimeout(() => this.child.kill('SIGKILL'), STOP_LIMIT_MS);
    this.send({ kind: 'stop' });
    const exit = await this.exit;
    clearTimeout(limit);
    return exit;
  }

  private send(command: Command): void {
    if (!this.child.connected) return;
    this.child.send(command, () => undefined); // a channel that breaks shows as the process's exit
  }

  private settle(report: Report): void {
    if (report.kind !== 'done' && report.kind !== 'refused') return;
    const request = this.requests.get(report.id);
    this.requests.delete(report.id);
    if (report.kind === 'done') request?.resolve();
    else request?.reject(new Error(report.message));
  }
}

export function describeExit({ code, signal, lastLines }: ProcessExit): string {
  const how = signal === null ? `with code ${code}` : `by ${signal}`;
  return [`the database process ended ${how}`, ...lastLines].join('\n');
}
