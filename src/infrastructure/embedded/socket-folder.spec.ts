import { mkdtemp, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { socketFolder, socketPath } from './socket-folder.js';

let place: string;
beforeEach(async () => (place = await mkdtemp(join(tmpdir(), 'glaneur-'))));
afterEach(() => rm(place, { recursive: true, force: true }));

it('is the run folder of a home with a short path, private', async () => {
  const folder = await socketFolder(place);
  expect(folder).toBe(join(place, 'run'));
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

it('is a short private one, always the same, for a home with a long path', async () => {
  const home = join(place, 'x'.repeat(80));
  const folder = await socketFolder(home, place);
  expect(Buffer.byteLength(socketPath(folder, 65_535))).toBeLessThanOrEqual(100);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect(await socketFolder(home, place)).toBe(folder);
  expect(await socketFolder(`${home}y`, place)).not.toBe(folder);
});

it('is not what somebody else has put in its place', async () => {
  await symlink(tmpdir(), join(place, 'run'));
  await expect(socketFolder(place)).rejects.toThrow('must be a folder of this user');
});
