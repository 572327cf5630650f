import type { Socket } from 'node:net';
import { ClientConnection, type Shared } from './client-connection.js';
import { type Engine, Session } from './session.js';
import { SessionQueue } from './session-queue.js';

export interface MultiplexerOptions {
  /** How long a client waits for the session before it is answered 55P03, in milliseconds. */
  readonly sessionWaitMs: number;
  /** The engine has failed in a way that no client can mend. */
  readonly onFailure: (error: unknown) => void;
}

/** Lets many clients share the database's single session, one transaction at a time. */
export class Multiplexer {
  private readonly queue = new SessionQueue();
  private readonly session: Session;
  private readonly shared: Shared;
  private readonly clients = new Map<number, ClientConnection>();
  private lastId = 0;
  private closing = false;

  constructor(engine: Engine, options: MultiplexerOptions) {
    this.session = new Session(engine, (notifications, receivedBy) =>
      this.broadcast(notifications, receivedBy),
    );
    this.shared = {
      queue: this.queue,
      session: this.session,
      parameters: engine.parameters,
      sessionWaitMs: options.sessionWaitMs,
      cancel: (clientId, secret) => this.cancel(clientId, secret),
      left: (client) => this.clients.delete(client.id),
      failed: options.onFailure,
    };
  }

  accept(socket: Socket): void {
    const client = new ClientConnection(++this.lastId, socket, this.shared);
    this.clients.set(client.id, client);
    if (this.closing) client.dismiss('57P03', 'the embedded database is shutting down');
  }

  /** Work of the database's own, as superuser, between the clients' transactions. */
  async administer<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const holder = {};
    await this.queue.acquire(holder, Infinity);
    try {
      await this.session.use({});
      return await work(this.session);
    } finally {
      this.queue.release(holder);
    }
  }

  /** Sends all clients away; open transactions are rolled back. What is left to do goes through `administer`. */
  dismissAll(): void {
    this.closing = true;
    for (const client of [...this.clients.values()])
      client.dismiss('57P01', 'the embedded database is shutting down');
  }

  /** A statement that runs cannot be stopped, for it blocks this process; one that waits for the session can. */
  private cancel(clientId: number, secret: number): void {
    const client = this.clients.get(clientId);
    if (client?.secret === secret) this.queue.end(client, 'cancelled');
  }

  private broadcast(notifications: Buffer[], receivedBy: object | undefined): void {
    const bytes = Buffer.concat(notifications);
    for (const client of this.clients.values()) if (client !== receivedBy) client.notify(bytes);
  }
}
