import { randomInt } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { FolderLock, type LockHolder } from '../folder-lock.js';
import { dataFolder, lockFolder } from '../process-messages.js';
import { socketFolder, socketPath } from '../socket-folder.js';
import { Multiplexer } from './multiplexer.js';
import { PGliteEngine } from './pglite-engine.js';

/** Another process holds the data folder. */
export class FolderHeld extends Error {
  constructor(readonly holder: LockHolder) {
    super(`held by process ${holder.pid}`);
  }
}

export interface ServerOptions {
  home: string;
  snapshot?: string;
  sessionWaitMs: number;
  onFailure: (error: unknown) => void;
}

/** Socket, folder lock, engine and multiplexer of one home, opened in this order and closed in the reverse. */
export class DatabaseServer {
  private multiplexer: Multiplexer | undefined;
  private engine: PGliteEngine | undefined;
  private lock: FolderLock | undefined;
  private early: Socket[] = [];

  private constructor(
    readonly folder: string,
    readonly port: number,
    private readonly listener: Server,
  ) {
    listener.on('connection', (socket) => {
      if (this.multiplexer) return this.multiplexer.accept(socket);
      socket.on('error', () => socket.destroy());
      this.early.push(socket);
    });
  }

  /** @throws FolderHeld, or what the engine says */
  static async open(options: ServerOptions): Promise<DatabaseServer> {
    const folder = await socketFolder(options.home);
    const { listener, port } = await listen(folder);
    const server = new DatabaseServer(folder, port, listener);
    try {
      await server.start(options);
      return server;
    } catch (error) {
      await server.end();
      throw error;
    }
  }

  async dump(file: string): Promise<void> {
    await this.multiplexer?.administer(async (session) => {
      await session.run('CHECKPOINT');
      await this.engine?.dump(file);
    });
  }

  async maintain(): Promise<void> {
    await this.multiplexer?.administer(async (session) => {
      await session.run('CHECKPOINT');
      await session.run('VACUUM ANALYZE');
    });
  }

  /** Sends the clients away, writes everything to its place, closes, gives the folder back. */
  async close(): Promise<void> {
    this.multiplexer?.dismissAll();
    await this.multiplexer?.administer(async (session) => {
      await session.run('CHECKPOINT');
      await this.engine?.close();
    });
    await this.end();
  }

  private async start(options: ServerOptions): Promise<void> {
    const startedAt = new Date().toISOString();
    const socket = socketPath(this.folder, this.port);
    const taken = await FolderLock.take(lockFolder(options.home), { pid: process.pid, socket, startedAt });
    if (!(taken instanceof FolderLock)) throw new FolderHeld(taken);
    this.lock = taken;
    this.engine = await PGliteEngine.open(dataFolder(options.home), options.snapshot);
    const { sessionWaitMs, onFailure } = options;
    this.multiplexer = new Multiplexer(this.engine, { sessionWaitMs, onFailure });
    for (const early of this.early) if (!early.destroyed) this.multiplexer.accept(early);
    this.early = [];
  }

  /** The lock goes before the socket: while the lock names this process, a connect must find it. */
  private async end(): Promise<void> {
    await this.lock?.release();
    for (const early of this.early) early.destroy();
    this.listener.close();
    await rm(socketPath(this.folder, this.port), { force: true });
  }
}

/** A socket under a free number: each start has its own, so nobody ever removes the socket of one who lives. */
async function listen(folder: string): Promise<{ listener: Server; port: number }> {
  for (;;) {
    const port = randomInt(1024, 65_536);
    const listener = createServer();
    const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      listener.once('error', resolve);
      listener.listen(socketPath(folder, port), () => resolve(undefined));
    });
    if (failure === undefined) return { listener, port };
    if (failure.code !== 'EADDRINUSE') throw failure;
  }
}
