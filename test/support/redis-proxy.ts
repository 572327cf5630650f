import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between the application and Redis, and takes Redis away from it. */
export class RedisProxy {
  private readonly sockets = new Set<Socket>();
  private mute = false;
  private refusing = false;

  private constructor(
    private readonly server: Server,
    /** What the application takes for Redis. */
    readonly url: string,
  ) {}

  static async before(redisUrl: string): Promise<RedisProxy> {
    const target = new URL(redisUrl);
    const server = createServer((client) =>
      proxy.forward(client, connect(Number(target.port), target.hostname)),
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = new URL(redisUrl);
    url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const proxy = new RedisProxy(server, url.href);
    return proxy;
  }

  /** Connections stay open and nothing comes back: a Redis that hangs. */
  hang(): void {
    this.mute = true;
  }

  /** Connections end, new ones end at once. */
  cut(): void {
    this.refusing = true;
    for (const socket of this.sockets) socket.destroy();
  }

  /** Redis is there again; what was asked meanwhile gets no answer. */
  restore(): void {
    this.refusing = false;
    if (this.mute) for (const socket of this.sockets) socket.destroy();
    this.mute = false;
  }

  async close(): Promise<void> {
    this.cut();
    this.server.close();
    await once(this.server, 'close');
  }

  private forward(client: Socket, redis: Socket): void {
    for (const [from, to] of [
      [client, redis],
      [redis, client],
    ] as const) {
      this.sockets.add(from);
      from.on('data', (chunk) => {
        if (!this.mute) to.write(chunk);
      });
      from.on('error', () => {});
      from.on('close', () => {
        this.sockets.delete(from);
        to.destroy();
      });
    }
    if (this.refusing) client.destroy();
  }
}
