import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

/** A Redis of one spec alone, which may be killed: what it has acknowledged is on disk. */
export class PrivateRedis {
  private server: ChildProcess | undefined;

  private constructor(
    private readonly folder: string,
    private readonly port: number,
    private readonly password: string,
  ) {}

  static async start(): Promise<PrivateRedis> {
    const folder = await mkdtemp(join(tmpdir(), 'glaneur-redis-'));
    const redis = new PrivateRedis(folder, await freePort(), randomBytes(12).toString('hex'));
    await redis.startAgain();
    return redis;
  }

  get url(): string {
    return `redis://default:${this.password}@127.0.0.1:${this.port}/0`;
  }

  /** On the data that it had. */
  async startAgain(): Promise<void> {
    const network = ['--bind', '127.0.0.1', '--port', String(this.port), '--requirepass', this.password];
    const disk = ['--dir', this.folder, '--save', '', '--appendonly', 'yes', '--appendfsync', 'always'];
    const settings = [...network, ...disk, '--maxmemory-policy', 'noeviction'];
    this.server = spawn('redis-server', settings, { stdio: 'ignore' });
    const client = new Redis(this.url, { retryStrategy: () => 50, maxRetriesPerRequest: null });
    client.on('error', () => {});
    await client.ping();
    client.disconnect();
  }

  /** kill -9 */
  async kill(): Promise<void> {
    if (!this.server) return;
    const gone = once(this.server, 'exit');
    this.server.kill('SIGKILL');
    await gone;
    this.server = undefined;
  }

  async close(): Promise<void> {
    await this.kill();
    await rm(this.folder, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
