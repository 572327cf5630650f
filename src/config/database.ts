import { join } from 'node:path';
import { type ProcessExit, startEmbeddedDatabase } from '../infrastructure/embedded/embedded-database.js';
import type { DatabaseConnection } from '../infrastructure/typeorm/connection.js';
import { type Config, ConfigError } from './config.js';

/** A database that answers, and how to let go of it. */
export interface OpenDatabase {
  readonly connection: DatabaseConnection;
  /** Settles the data on disk and refreshes the planner's statistics; for after a bulk load. */
  maintain(): Promise<void>;
  stop(): Promise<void>;
}

export interface DatabaseOptions {
  /** Folder of this program's compiled files: the embedded database's process is one of them. */
  readonly programFolder: string;
  /** Use the database of a Glaneur that runs on the same folder, instead of failing. */
  readonly joinRunning: boolean;
  readonly log: (line: string) => void;
  /** Called when the embedded database's process ends without having been asked to. */
  readonly onLost?: (reason: string) => void;
}

export async function openDatabase(config: Config, options: DatabaseOptions): Promise<OpenDatabase> {
  if (config.profile.name === 'server') {
    return {
      connection: connectionOf(config.profile.databaseUrl),
      maintain: () => Promise.resolve(),
      stop: () => Promise.resolve(),
    };
  }
  const processEntry = join(options.programFolder, 'infrastructure/embedded/process/main.js');
  const { joinRunning, log, onLost } = options;
  const onExit = ({ code, signal, lastLines }: ProcessExit) =>
    onLost?.([`The database process has ended (${signal ?? code}).`, ...lastLines].join('\n'));
  const database = await startEmbeddedDatabase({
    home: config.home,
    processEntry,
    joinRunning,
    log,
    onExit,
  });
  return {
    connection: database.connection,
    maintain: () => database.maintain(),
    stop: () => database.stop(),
  };
}

/**
 * Reads `postgres://user:password@host:port/database?sslmode=…`.
 * @throws ConfigError
 */
export function connectionOf(databaseUrl: string): DatabaseConnection {
  const url = new URL(databaseUrl);
  const database = decoded(url.pathname.slice(1));
  if (!url.username || !database) throw new ConfigError('DATABASE_URL: must name a user and a database');
  return {
    host: url.searchParams.get('host') ?? decoded(url.hostname).replace(/^\[(.*)\]$/, '$1'),
    port: Number(url.port || 5432),
    user: decoded(url.username),
    ...(url.password ? { password: decoded(url.password) } : {}),
    database,
    ...sslOf(url.searchParams.get('sslmode')),
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new ConfigError('DATABASE_URL: is not valid percent-encoding; a % in a password is written %25');
  }
}

/** libpq's modes: `require` encrypts without asking who answers, `verify-*` asks. */
function sslOf(mode: string | null): Pick<DatabaseConnection, 'ssl'> {
  if (mode === null || mode === 'disable' || mode === 'prefer' || mode === 'allow') return {};
  return { ssl: { rejectUnauthorized: mode !== 'require' } };
}
