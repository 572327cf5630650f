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

  /** Starts it and waits for its line `ready http://…`. */
  static async start(name, args, { cwd, env }) {
    const server = new ServerProcess();
    server.name = name;
    server.#child = spawn(projectNode(), args, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
    server.#ended = new Promise((resolve) => server.#child.once('close', resolve));
    const kill = () => server.#child.kill('SIGKILL');
    process.once('exit', kill);
    void server.#ended.then(() => process.off('exit', kill));
    server.url = await server.#ready();
    return server;
  }

  /** Processor time this process has taken so far, in seconds. */
  cpuSeconds() {
    const fields = readFileSync(`/proc/${this.#child.pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  }

  async stop() {
    this.#child.kill('SIGTERM');
    await this.#ended;
  }

  async #ready() {
    const ended = this.#ended.then((code) => {
      throw new Error(`${this.name} ended with ${code} before it was ready`);
    });
    return Promise.race([ended, this.#lineThatSaysReady()]);
  }

  #lineThatSaysReady() {
    return new Promise((resolve) => {
      createInterface(this.#child.stdout).on('line', (line) => {
        const url = READY.exec(line)?.[1];
        if (url) resolve(url);
      });
    });
  }
}
