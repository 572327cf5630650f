import { spawn } from 'node:child_process';

/** A command that ended otherwise than with 0; `output` is what it printed. */
export class CommandFailed extends Error {
  constructor(command, code, output) {
    super(`${command} ended with ${code}`);
    this.name = 'CommandFailed';
    this.code = code;
    this.output = output;
  }
}

/**
 * Runs a command and answers what it printed.
 * `live` passes its output on as it comes; `input` is written to its standard input;
 * `tolerate` lists exit codes that are answers, not failures.
 * @returns {Promise<{ code: number | string, output: string }>}
 */
export function run(command, args, { input, live = false, tolerate = [], ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: [input === undefined ? 'ignore' : 'pipe', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
      ...options,
    });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
    child.on('error', (error) =>
      reject(new CommandFailed(command, error.code ?? error.message, error.message)),
    );
    child.on('close', (exit, signal) => {
      const code = exit ?? signal ?? 1;
      const output = Buffer.concat(chunks).toString('utf8');
      if (code === 0 || tolerate.includes(code)) resolve({ code, output });
      else reject(new CommandFailed(command, code, output));
    });
  });
}

/** Runs one step of the set-up and prints its name with its duration. */
export async function step(title, action) {
  const start = performance.now();
  const result = await action();
  process.stderr.write(`${title} (${((performance.now() - start) / 1000).toFixed(1)} s)\n`);
  return result;
}
