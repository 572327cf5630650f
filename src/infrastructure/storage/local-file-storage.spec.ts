import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeFileStorageContract } from '../../../test/contract/file-storage.contract.js';
import { describeStreamedFilesContract } from '../../../test/contract/streamed-files.contract.js';
import { contentOf, streamOf } from '../../../test/support/file-content.js';
import { LocalFileStorage } from './local-file-storage.js';

async function open() {
  const folder = await mkdtemp(join(tmpdir(), 'glaneur-files-'));
  const close = () => rm(folder, { recursive: true, force: true });
  return {
    folder,
    storage: await LocalFileStorage.in(folder),
    leftovers: () => readdir(join(folder, '.incoming')),
    breakDown: close,
    close,
  };
}

describeFileStorageContract('in a folder', open);
describeStreamedFilesContract('in a folder', open);

describe('files in a folder', () => {
  let folder: string;
  let storage: LocalFileStorage;
  let close: () => Promise<void>;

  beforeEach(async () => {
    ({ folder, storage, close } = await open());
  });
  afterEach(() => close());

  it('stand under their key, for nobody else on the machine to read', async () => {
    await storage.put('imports/a/1.csv', streamOf('x'));
    const { mode } = await stat(join(folder, 'imports/a/1.csv'));
    expect([await readFile(join(folder, 'imports/a/1.csv'), 'utf8'), mode & 0o077]).toEqual(['x', 0]);
  });

  it('that are replaced while somebody reads them are read to their end as they were', async () => {
    const [before, after] = [Buffer.alloc(1_000_000, 'a'), Buffer.alloc(1_000_000, 'b')];
    await storage.put('imports/a/1.csv', streamOf(before));
    const chunks: Uint8Array[] = [];
    for await (const chunk of await storage.open('imports/a/1.csv')) {
      if (chunks.length === 0) await storage.put('imports/a/1.csv', streamOf(after));
      chunks.push(chunk);
    }
    expect(Buffer.concat(chunks).equals(before)).toBe(true);
    expect((await contentOf(await storage.open('imports/a/1.csv'))).equals(after)).toBe(true);
  });

  it('of a process that was killed are cleared away at a start on another day, and not while they may arrive', async () => {
    const old = join(folder, '.incoming/old');
    const young = join(folder, '.incoming/young');
    await writeFile(old, 'half');
    await writeFile(young, 'half');
    const twoDaysAgo = Date.now() / 1000 - 2 * 86_400;
    await utimes(old, twoDaysAgo, twoDaysAgo);
    await LocalFileStorage.in(folder);
    expect(await readdir(join(folder, '.incoming'))).toEqual(['young']);
  });
});
