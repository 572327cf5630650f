import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const rootFolder = join(__dirname, '..', '..');

/** How long a start may take on a slow machine with an empty folder. */
const START_MS = 90_000;

/** `npm start` without npm: the compiled program in a process group of its own. */
export class GlaneurProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(home: string, environment: Record<string, string> = {}): Promise<GlaneurProcess> {
    const child = run('dist/src/main.js', [], { GLANEUR_HOME: home, PORT: '0', ...environment });
    return new GlaneurProcess(child, await readyUrl(child));
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
    const [code] = (await once(this.child, 'exit')) as [number | null];
    return code;
  }

  /** kill -9 of the program and its database process at once, as a power button would. */
  async killAll(): Promise<void> {
    const gone = once(this.child, 'exit');
    process.kill(-(this.child.pid ?? 0), 'SIGKILL');
    await gone;
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

function readyUrl(child: ChildProcess): Promise<string> {
  const output = collect(child);
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
