import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const rootFolder = join(__dirname, '..', '..');

/** How long a start may take on a slow machine with an empty folder. */
const START_MS = 90_000;

/** `npm start` without npm: the compiled program in a process group of its own. */
export class GlaneurProcess {
  private readonly ended: Promise<unknown>;

  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    /** What it has printed so far. */
    readonly output: () => string,
  ) {
    this.ended = once(child, 'exit');
  }

  static async start(home: string, environment: Record<string, string> = {}): Promise<GlaneurProcess> {
    const child = run('dist/src/main.js', [], { GLANEUR_HOME: home, PORT: '0', ...environment });
    const output = collect(child);
    return new GlaneurProcess(child, await readyUrl(child, output), output);
  }

  /** Runs the program or a command to its end. */
  static async runToEnd(entry: 'main' | 'cli', args: string[], environment: Record<string, string>) {
    const child = run(`dist/src/${entry}.js`, args, environment);
    const output = collect(child);
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, output: output() };
  }

  /** Asks it to stop and waits. @returns the exit code */
  async stop(): Promise<number | null> {
    this.child.kill('SIGTERM');
    await this.ended;
    return this.child.exitCode;
  }

  /** Waits until it has printed this. */
  async printed(text: string): Promise<void> {
    while (!this.output().includes(text)) {
      if (!this.isRunning) throw new Error(`it has ended without printing ${text}:\n${this.output()}`);
      await pause(50);
    }
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** kill -9 of the program and its children at once, as a power button would; of what is left when it has ended already. */
  async killAll(): Promise<void> {
    this.signalGroup('SIGKILL');
    await this.ended;
    // A killed child holds its folder for a moment yet. Where nobody buries the dead they stay in the group for ever.
    for (let wait = 0; wait < 100 && this.signalGroup(0); wait += 1) await pause(50);
  }

  /** @returns false when nobody is left in it */
  private signalGroup(signal: NodeJS.Signals | 0): boolean {
    try {
      return process.kill(-(this.child.pid ?? 0), signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      return false;
    }
  }
}

function run(entry: string, args: string[], environment: Record<string, string>): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  const program = [join(rootFolder, entry), ...args];
  return spawn(process.execPath, program, {
    detached: true,
    cwd: rootFolder,
    env: { PATH, HOME, ...environment },
  });
}

function collect(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return () => text;
}

function readyUrl(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`not ready:\n${output()}`));
    const timer = setTimeout(fail, START_MS);
    child.once('exit', fail);
    child.stdout?.on('data', () => {
      const url = /^ready (http\S+)$/m.exec(output())?.[1];
      if (!url) return;
      clearTimeout(timer);
      child.off('exit', fail);
      resolve(url);
    });
  });
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
