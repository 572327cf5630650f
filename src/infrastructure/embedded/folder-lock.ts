import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';

/** The process that has the data folder. */
export interface LockHolder {
  readonly pid: number;
  /** Path of the Unix socket on which it listens for as long as it holds the lock. */
  readonly socket: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
}

interface Generation {
  readonly number: number;
  /** Nobody, where the lock was given back. */
  readonly holder: LockHolder | undefined;
}

/**
 * The lock of a data folder: numbered files, of which the highest counts. To take the lock is to link the next
 * number, which the file system grants to one process only; numbers never go back, so two starters that both saw
 * the same dead holder cannot both win. Whether a holder lives is seen by connecting to its socket, which must
 * listen before the lock is taken.
 */
export class FolderLock {
  private constructor(
    private readonly folder: string,
    private readonly generation: number,
  ) {}

  /** Takes the lock for `candidate`, or answers who holds it. */
  static async take(folder: string, candidate: LockHolder): Promise<FolderLock | LockHolder> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    for (;;) {
      const seen = await generations(folder);
      const highest = seen[0];
      if (highest?.holder && (await isAlive(highest.holder))) return highest.holder;
      const number = (highest?.number ?? 0) + 1;
      if (!(await linkNew(folder, number, candidate))) continue;
      if ((await generations(folder))[0]?.number !== number) {
        await rm(join(folder, fileName(number)), { force: true });
        continue;
      }
      await clearAway(folder, seen.slice(1), highest?.holder);
      return new FolderLock(folder, number);
    }
  }

  /** Who holds the lock and lives. */
  static async holder(folder: string): Promise<LockHolder | undefined> {
    const highest = (await generations(folder))[0];
    return highest?.holder && (await isAlive(highest.holder)) ? highest.holder : undefined;
  }

  /** Gives the lock back: the file stays, as the number that was reached, and names nobody. */
  async release(): Promise<void> {
    const empty = await temporary(this.folder, { releasedAt: new Date().toISOString() });
    await rename(empty, join(this.folder, fileName(this.generation)));
  }
}

const fileName = (number: number): string => `${number}.json`;

async function temporary(folder: string, content: object): Promise<string> {
  const path = join(folder, `.${randomUUID()}`);
  await writeFile(path, `${JSON.stringify(content)}\n`, { mode: 0o600 });
  return path;
}

async function linkNew(folder: string, number: number, holder: LockHolder): Promise<boolean> {
  const path = await temporary(folder, holder);
  try {
    await link(path, join(folder, fileName(number)));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(path, { force: true });
  }
}

/** All generations, the highest first. */
async function generations(folder: string): Promise<Generation[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const numbers = names.flatMap((name) => /^(\d+)\.json$/u.exec(name)?.[1] ?? []).map(Number);
  numbers.sort((a, b) => b - a);
  return Promise.all(numbers.map(async (number) => ({ number, holder: await readHolder(folder, number) })));
}

async function readHolder(folder: string, number: number): Promise<LockHolder | undefined> {
  try {
    const content = JSON.parse(await readFile(join(folder, fileName(number)), 'utf8')) as Partial<LockHolder>;
    const { pid, socket, startedAt } = content;
    return pid !== undefined && socket !== undefined && startedAt !== undefined
      ? { pid, socket, startedAt }
      : undefined;
  } catch {
    return undefined; // removed meanwhile, or torn by a power cut: nobody who lives
  }
}

/** The generation before the last stays, so that a reader of the folder always meets one that counts. */
async function clearAway(folder: string, older: Generation[], dead: LockHolder | undefined): Promise<void> {
  for (const { number } of older) await rm(join(folder, fileName(number)), { force: true });
  if (dead) await rm(dead.socket, { force: true });
}

/**
 * A process listens on its socket until it dies; the kernel answers a connect even while it is busy. A socket file
 * that somebody has swept away tells nothing, so then the process id decides.
 */
async function isAlive(holder: LockHolder): Promise<boolean> {
  const failure = await connectFailure(holder.socket);
  if (failure === undefined) return true;
  if (failure === 'ECONNREFUSED' || failure === 'ENOTSOCK') return false;
  return failure === 'ENOENT' ? processExists(holder.pid) : true;
}

function connectFailure(socket: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = connect(socket);
    probe.once('connect', () => {
      probe.destroy();
      resolve(undefined);
    });
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
  });
}

function processExists(pid: number): boolean {
  if (pid === process.pid || pid === process.ppid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
