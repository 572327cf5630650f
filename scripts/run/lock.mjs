import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const patienceMs = 15 * 60_000;

/** Runs `action` while no other process holds the lock file; a lock whose process is gone is taken over. */
export async function withLock(path, action) {
  mkdirSync(dirname(path), { recursive: true });
  const giveUpAt = Date.now() + patienceMs;
  for (let told = false; !take(path); told = true) {
    const holder = holderOf(path);
    if (Date.now() > giveUpAt)
      throw new Error(`${path} is held by process ${holder}: remove the file if that is not so`);
    if (!told && holder !== null)
      process.stderr.write(`waiting for process ${holder}, which holds ${path}\n`);
    if (isStale(path, holder)) removeStale(path, holder);
    await sleep(100);
  }
  const release = () => holderOf(path) === process.pid && rmSync(path, { force: true });
  process.on('exit', release);
  try {
    return await action();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** Whether a process of this number exists. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** A lock without a number is one that is being written, unless it stays so. */
function isStale(path, holder) {
  if (holder !== null) return !isAlive(holder);
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  return age > 5_000;
}

function holderOf(path) {
  try {
    return Number.parseInt(readFileSync(path, 'utf8'), 10) || null;
  } catch {
    return null;
  }
}

/** Moves the stale file aside first, so that of two processes that saw it only one removes it. */
function removeStale(path, holder) {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = holderOf(aside);
  if (moved !== holder && moved !== null && isAlive(moved)) renameSync(aside, path);
  else rmSync(aside, { force: true });
}
