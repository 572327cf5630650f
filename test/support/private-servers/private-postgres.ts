import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A PostgreSQL with PostGIS of one spec alone, which may be restarted. Its database is empty. */
export class PrivatePostgres {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(): Promise<PrivatePostgres> {
    const child = fork(join(__dirname, 'postgres-process.mjs'), { execArgv: [] });
    const [url] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as unknown[];
    if (typeof url !== 'string') throw new Error('PostgreSQL could not be started');
    return new PrivatePostgres(child, url);
  }

  /** Connections are ended, as when a server is restarted. */
  stop(): Promise<void> {
    return this.ask('stop');
  }

  startAgain(): Promise<void> {
    return this.ask('start');
  }

  async close(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.disconnect();
    await gone;
  }

  private async ask(command: 'stop' | 'start'): Promise<void> {
    this.child.send(command);
    await once(this.child, 'message');
  }
}
