import { createHash } from 'node:crypto';
import { chmod, lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Longest socket path used, in bytes: sun_path holds 104 (macOS) or 108 (Linux) with the closing zero. */
const LONGEST_SOCKET_PATH = 100;
/** Where PostgreSQL's clients look for a server's socket in a folder. */
export const socketPath = (folder: string, port: number): string => join(folder, `.s.PGSQL.${port}`);

/**
 * The private folder (0700) for the sockets of a home: its own `run`, or a short one below the system's temporary
 * folder where that path would be too long for a socket.
 * @throws where the folder belongs to somebody else
 */
export async function socketFolder(home: string, temporary = tmpdir()): Promise<string> {
  const near = join(home, 'run');
  const fits = Buffer.byteLength(socketPath(near, 65_535)) <= LONGEST_SOCKET_PATH;
  const folder = fits
    ? near
    : join(temporary, `glaneur-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await lstat(folder);
  if (!found.isDirectory() || (process.getuid && found.uid !== process.getuid())) {
    throw new Error(`${folder} must be a folder of this user: the database's socket goes there`);
  }
  if ((found.mode & 0o077) !== 0) await chmod(folder, 0o700);
  return folder;
}
