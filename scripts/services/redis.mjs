import { randomBytes } from 'node:crypto';
import { chownSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from '../run/command.mjs';
import { freePort } from './free-port.mjs';

/** A private Redis that keeps nothing on disk: queues and caches of tests. */
export class PrivateRedis {
  /** @param {{ program: string, folder: string, account: object, known?: object }} place `known` is what was remembered of it */
  constructor({ program, folder, account, known }) {
    this.program = program;
    this.folder = folder;
    this.account = account;
    this.port = known?.port;
    this.password = known?.password;
  }

  get remembered() {
    const { program, port, password } = this;
    return { program, port, password };
  }

  get url() {
    return `redis://default:${this.password}@127.0.0.1:${this.port}/0`;
  }

  async isRunning() {
    if (!this.port) return false;
    const { output } = await this.#ask('PING');
    return output.trim() === 'PONG';
  }

  async start() {
    this.password ??= randomBytes(18).toString('base64url');
    this.port = await freePort(this.port);
    const path = join(this.folder, 'redis.conf');
    writeFileSync(path, this.#configuration(), { mode: 0o600 });
    if (this.account.uid !== undefined) chownSync(path, this.account.uid, this.account.gid);
    await run(this.program, [path], { cwd: '/', ...this.account });
    for (let attempt = 0; attempt < 100; attempt += 1) {
      if (await this.isRunning()) return;
      await sleep(50);
    }
    throw new Error(`Redis does not answer on port ${this.port}: see ${join(this.folder, 'redis.log')}`);
  }

  async stop() {
    await this.#ask('SHUTDOWN', 'NOSAVE');
    for (let attempt = 0; attempt < 100 && (await this.isRunning()); attempt += 1) await sleep(50);
  }

  /** BullMQ needs `noeviction`: an evicted key would be a lost job. */
  #configuration() {
    return [
      'bind 127.0.0.1',
      `port ${this.port}`,
      `requirepass ${this.password}`,
      'daemonize yes',
      'save ""',
      'appendonly no',
      'maxmemory-policy noeviction',
      `dir "${this.folder}"`,
      `pidfile "${join(this.folder, 'redis.pid')}"`,
      `logfile "${join(this.folder, 'redis.log')}"`,
      '',
    ].join('\n');
  }

  #ask(...command) {
    const target = ['-h', '127.0.0.1', '-p', String(this.port)];
    const env = { ...process.env, REDISCLI_AUTH: this.password };
    return run('redis-cli', [...target, ...command], { env, tolerate: [1] });
  }
}
