import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { localFolder } from '../run/project.mjs';

/**
 * Who runs the servers: PostgreSQL refuses root, so root hands both to the account `postgres` of Debian's package.
 * @returns {{ uid?: number, gid?: number }} as `spawn` takes it; empty for the current user
 */
export function serviceAccount() {
  if (process.getuid?.() !== 0) return {};
  const number = (flag) => {
    const { status, stdout } = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
    if (status !== 0)
      throw new Error(
        'the account postgres is missing, which Debian makes with the package postgresql-common',
      );
    return Number(stdout);
  };
  return { uid: number('-u'), gid: number('-g') };
}

/**
 * The servers' own folder, 0700 and theirs. Another account may not reach into the clone, so for one it lies under
 * the system's temporary folder. One that is remembered is taken again only if it still belongs to that account.
 */
export function serviceFolder(account, remembered) {
  if (account.uid === undefined) {
    const folder = join(localFolder, 'services', 'data');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  }
  if (remembered && belongsTo(remembered, account.uid)) return remembered;
  const parent = [tmpdir(), '/tmp', '/var/tmp'].find(isReachable);
  if (!parent) throw new Error('no temporary folder is open to other accounts: set TMPDIR to one that is');
  const folder = mkdtempSync(join(parent, 'glaneur-'));
  chmodSync(folder, 0o700);
  chownSync(folder, account.uid, account.gid);
  return folder;
}

/** Whether the folder is there, is no link and is that account's alone. */
export function belongsTo(folder, uid) {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return found !== undefined && found.isDirectory() && found.uid === uid && (found.mode & 0o077) === 0;
}

function isReachable(folder) {
  if (!existsSync(folder)) return false;
  for (let path = folder; ; path = dirname(path)) {
    if ((statSync(path).mode & 0o001) === 0) return false;
    if (path === dirname(path)) return true;
  }
}
