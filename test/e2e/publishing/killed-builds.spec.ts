import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { hash, randomInt, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DiskReleaseStore } from '../../../src/infrastructure/astro/disk-release-store.js';
import { placeOf } from '../../support/publishing/site-workshop.js';
import { rootFolder } from '../../support/databases/template-hash.js';

const ROUNDS = 25;
const PROGRAM = join(rootFolder, 'test/support/publishing/build-for-ever.mjs');

describe('what a build leaves behind', () => {
  const website = randomUUID();
  let root: string;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'glaneur-killed-'));
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it('when it is killed at any point: a live site that is whole, and the next build works', async () => {
    let build = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const { child, lines } = start(root, website, String(build));
      while (lines().length < 2) await pause(5);
      await pause(randomInt(0, 60));
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect(lines().filter((line) => line.startsWith('failed'))).toEqual([]);
      const seen = await wholeBuild(root, website);
      const told = Number(lines().at(-1)?.split(' ')[1]);
      // The one that was told last, or one that went live in the moment before it could be told.
      expect([told, told + 1]).toContain(seen);
      build = seen + 1;
    }
  }, 120_000);

  it('when the disk is full: the live site as it was, the reason, and nothing in the way of the next build', async () => {
    const disk = join(root, 'small-disk');
    await mkdir(disk);
    if (!mounted(disk)) {
      console.warn('this machine lets nobody mount a small disk: the spec of the full disk was left out');
      return;
    }
    try {
      await once(start(disk, website, '1', '2').child, 'exit');
      expect(await wholeBuild(disk, website)).toBe(2);
      execFileSync('sh', ['-c', `dd if=/dev/zero of=${disk}/filler bs=1k 2>/dev/null || true`]);
      const full = start(disk, website, '3', '5');
      await once(full.child, 'exit');
      expect(full.lines()).toEqual(Array(3).fill('failed build.disk_full'));
      expect(await wholeBuild(disk, website)).toBe(2);
      await rm(join(disk, 'filler'));
      const again = start(disk, website, '6', '6');
      await once(again.child, 'exit');
      expect([again.lines(), await wholeBuild(disk, website)]).toEqual([['live 6'], 6]);
    } finally {
      execFileSync('umount', [disk]);
    }
  }, 60_000);
});

/** Every file of the live release is there with the bytes that the manifest says. @returns which build it is */
async function wholeBuild(root: string, websiteId: string): Promise<number> {
  const kept = await new DiskReleaseStore(root).live(placeOf(websiteId));
  if (!kept) throw new Error('nothing is live');
  for (const [file, { bytes, etag }] of Object.entries(kept.release.files)) {
    const body = await readFile(kept.path(file));
    expect([file, body.length, hash('sha256', body, 'base64url').slice(0, 16)]).toEqual([file, bytes, etag]);
  }
  const home = await readFile(kept.path('index.html'), 'utf8');
  expect(home).toContain(`<h1>Build ${kept.release.revision}</h1>`);
  return kept.release.revision ?? -1;
}

function start(...args: string[]): { child: ChildProcess; lines: () => string[] } {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, lines: () => text.split('\n').filter(Boolean) };
}

function mounted(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
