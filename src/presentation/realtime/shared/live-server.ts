import type { Server as HttpServer } from 'node:http';
import type { Duplex } from 'node:stream';
import type { BeforeApplicationShutdown, OnApplicationShutdown } from '@nestjs/common';
import { Server, type ServerOptions } from 'socket.io';
import type { LiveIo } from './live-messages.js';

/** Nobody sends more than a token; a body of this size holds several. */
const MESSAGE_BYTES_MAX = 16_384;

/** Clients have this long to say goodbye; who is in a dead zone does not. */
const GOODBYE_MS = 1_000;

export interface LiveServerOptions {
  /** Pages of other origins that may connect, as for HTTP. */
  readonly corsOrigins: readonly string[];
  /** How messages reach the sockets of other processes; undefined: there are none. */
  readonly adapter?: ServerOptions['adapter'];
  /** Lets go of what the adapter holds. */
  readonly release?: () => void;
}

/**
 * The Socket.IO server of this process. A process that serves requests attaches it to its HTTP server; any other one
 * has it all the same, without sockets, and speaks through it to the sockets of those that do.
 */
export class LiveServer implements BeforeApplicationShutdown, OnApplicationShutdown {
  readonly io: LiveIo;
  private readonly upgraded = new Set<Duplex>();
  private attached = false;
  private closing = false;

  constructor(private readonly options: LiveServerOptions) {
    this.io = new Server(options.adapter === undefined ? {} : { adapter: options.adapter });
  }

  /** True while sockets end because the process does: nobody is told of it. */
  get isClosing(): boolean {
    return this.closing;
  }

  attach(server: HttpServer, path: string): void {
    const { corsOrigins } = this.options;
    this.io.attach(server, {
      path,
      serveClient: false,
      maxHttpBufferSize: MESSAGE_BYTES_MAX,
      ...(corsOrigins.length > 0 ? { cors: { origin: [...corsOrigins] } } : {}),
    });
    server.on('upgrade', (_, socket: Duplex) => {
      this.upgraded.add(socket);
      socket.once('close', () => this.upgraded.delete(socket));
    });
    this.attached = true;
  }

  /** Before the HTTP server closes, which waits for every connection. */
  async beforeApplicationShutdown(): Promise<void> {
    this.closing = true;
    this.io.local.disconnectSockets(true);
    await this.io.of('/').adapter.close();
    if (this.attached) this.io.engine.close();
    setTimeout(() => this.upgraded.forEach((socket) => socket.destroy()), GOODBYE_MS).unref();
  }

  onApplicationShutdown(): void {
    this.options.release?.();
  }
}
