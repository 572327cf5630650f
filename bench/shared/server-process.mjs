import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { projectNode } from '../../scripts/run/project.mjs';

const READY = /^ready (http\S+)$/;
/** Linux counts a process's time in hundredths of a second, whatever its kernel's own tick. */
const TICKS_PER_SECOND = 100;

/** A contestant that answers over HTTP, running as a process of its own. */
export class ServerProcess {
  #child;
  #ended;

  /** Starts it and waits for its line `ready http://…`, and for `further` lines that it prints. */
  static async start(name, args, { cwd, env, further = [] }) {
    const server = new ServerProcess();
    server.name = name;
    server.#child = spawn(projectNode(), args, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
    server.#ended = new Promise((resolve) => server.#child.once('close', resolve));
    const kill = () => server.#child.kill('SIGKILL');
    process.once('exit', kill);
    void server.#ended.then(() => process.off('exit', kill));
    server.url = await server.#ready(further);
    return server;
  }

  /** Processor time this process has taken so far, in seconds. */
  cpuSeconds() {
    return cpuSecondsOf(this.#child.pid);
  }

  /** Memory that this process and those that it has started hold now, in bytes. */
  memoryBytes() {
    return residentBytes(this.#child.pid);
  }

  async stop() {
    this.#child.kill('SIGTERM');
    await this.#ended;
  }

  async #ready(further) {
    const ended = this.#ended.then((code) => {
      throw new Error(`${this.name} ended with ${code} before it was ready`);
    });
    return Promise.race([ended, this.#urlAfter(further)]);
  }

  #urlAfter(further) {
    const missing = new Set(further);
    let url;
    return new Promise((resolve) => {
      createInterface(this.#child.stdout).on('line', (line) => {
        url ??= READY.exec(line)?.[1];
        missing.delete(line);
        if (url && missing.size === 0) resolve(url);
      });
    });
  }
}

/** Processor time that a process has taken so far, in seconds. */
export function cpuSecondsOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

function residentBytes(pid) {
  try {
    const [, kilobytes = 0] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return children.reduce((sum, child) => sum + residentBytes(child), Number(kilobytes) * 1_024);
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}
