import { spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Where this run writes. Nothing is deleted before its end: for minutes after files were deleted, ext4 passes over their
 * inodes one by one whenever a file is made, and a site then took up to ten times as long to write (`recently_deleted`
 * in the kernel's fs/ext4/ialloc.c). Whoever is measured would pay for what was tidied up before.
 */
let root;

/** A new folder that is there until the run ends. */
export function scratchFolder() {
  root ??= newRoot();
  return mkdtempSync(join(root, 'part-'));
}

/** Takes a file or folder out of the way, where there is one. */
export function putAway(path) {
  try {
    renameSync(path, join(scratchFolder(), 'away'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

/** Has the disk keep all that was written, so that nobody waits for what others have left to it. */
export function writeAllOut() {
  spawnSync('sync');
}

function newRoot() {
  const made = mkdtempSync(join(tmpdir(), 'glaneur-bench-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}
