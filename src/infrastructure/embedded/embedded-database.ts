import { mkdir } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import pg from 'pg';
import { DatabaseProcess, type ProcessExit } from './database-process.js';
import { FolderLock, type LockHolder } from './folder-lock.js';
import { lockFolder } from './process-messages.js';

export type { ProcessExit } from './database-process.js';

export interface EmbeddedDatabaseOptions {
  /** Folder for everything local (GLANEUR_HOME); the data goes to its `database`. */
  home: string;
  /** Absolute path of the compiled entry of the database process (…/embedded/process/main.js). */
  processEntry: string;
  /** A gzip'd data folder (see `dumpSnapshot`) from which a new data folder is made; ignored where there is one. */
  snapshot?: string;
  /** Where a live process holds the folder: connect to its socket instead of failing. */
  joinRunning?: boolean;
  /** How long a connection waits for another's transaction before it is answered 55P03, in milliseconds. */
  sessionWaitMs?: number;
  /** Takes what the database process prints, line by line. */
  log?: (line: string) => void;
  /** Told when the database process ends without having been asked to. */
  onExit?: (exit: ProcessExit) => void;
}

export interface EmbeddedDatabase {
  /** As `pg` wants it: `host` is the folder of the socket. */
  readonly connection: { host: string; port: number; user: string; database: string };
  /** True where another process runs the database and this one has only connected. */
  readonly joined: boolean;
  /** Process id of the database process. */
  readonly pid: number;
  /** Writes the data folder, gzip'd, to a file that is either whole or absent. Not where `joined`. */
  dumpSnapshot(file: string): Promise<void>;
  /** CHECKPOINT and VACUUM ANALYZE, between two transactions. Blocks the database while it runs. */
  maintain(): Promise<void>;
  /** Rolls back what is open, stops the process, gives the folder back. Where `joined`, leaves the other alone. */
  stop(): Promise<void>;
}

/** Another live process holds the data folder. */
export class EmbeddedDatabaseBusyError extends Error {
  constructor(
    readonly home: string,
    readonly holder: LockHolder,
  ) {
    super(`${home} is in use by the database process ${holder.pid}, started at ${holder.startedAt}`);
    this.name = 'EmbeddedDatabaseBusyError';
  }
}

const DEFAULT_SESSION_WAIT_MS = 30_000;
const IDENTITY = { user: 'postgres', database: 'postgres' };

/**
 * Starts PGlite with PostGIS in a process of its own, reached by the ordinary `pg` driver over a private Unix socket.
 * @throws EmbeddedDatabaseBusyError where another process holds the folder and `joinRunning` is off
 */
export async function startEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  const home = resolve(options.home);
  await mkdir(home, { recursive: true, mode: 0o700 });
  const holder = await FolderLock.holder(lockFolder(home));
  if (holder) return joinOrRefuse(home, holder, options);

  const child = new DatabaseProcess(options.processEntry, options.log ?? (() => undefined));
  const report = await child.start({
    kind: 'start',
    home,
    sessionWaitMs: options.sessionWaitMs ?? DEFAULT_SESSION_WAIT_MS,
    ...(options.snapshot === undefined ? {} : { snapshot: resolve(options.snapshot) }),
  });
  if (report.kind === 'busy') return joinOrRefuse(home, report.holder, options);
  if (report.kind === 'failed') {
    await child.exited;
    throw new Error(`the embedded database in ${home} could not be started: ${report.message}`);
  }
  let stopping: Promise<ProcessExit> | undefined;
  void child.exited.then((exit) => {
    if (!stopping) options.onExit?.(exit);
  });
  return {
    connection: { host: report.socketFolder, port: report.port, ...IDENTITY },
    joined: false,
    pid: child.pid ?? 0,
    dumpSnapshot: (file) => child.request({ kind: 'dump', file: resolve(file) }),
    maintain: () => child.request({ kind: 'maintain' }),
    stop: async () => {
      await (stopping ??= child.stop());
    },
  };
}

async function joinOrRefuse(
  home: string,
  holder: LockHolder,
  { joinRunning = false }: EmbeddedDatabaseOptions,
): Promise<EmbeddedDatabase> {
  if (!joinRunning) throw new EmbeddedDatabaseBusyError(home, holder);
  const port = Number(basename(holder.socket).split('.').at(-1));
  const connection = { host: dirname(holder.socket), port, ...IDENTITY };
  await runOn(connection, []); // waits until the holder has booted
  return {
    connection,
    joined: true,
    pid: holder.pid,
    dumpSnapshot: () =>
      Promise.reject(new Error('only the process that started the database can take a snapshot')),
    maintain: () => runOn(connection, ['CHECKPOINT', 'VACUUM ANALYZE']),
    stop: () => Promise.resolve(),
  };
}

async function runOn(connection: pg.ClientConfig, statements: string[]): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
