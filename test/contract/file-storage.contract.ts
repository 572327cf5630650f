import { createHash, randomBytes } from 'node:crypto';
import type { FileStorage } from '../../src/application/shared/file-storage.port.js';
import { breakingOff, contentOf, halvesOf, streamOf } from '../support/file-content.js';

export interface OpenFileStorage {
  readonly storage: FileStorage;
  /** Everything that stands in the storage beside whole files under their keys: what has come half way. */
  leftovers(): Promise<string[]>;
  /** Takes away what the files are stored on. */
  breakDown(): Promise<void>;
  close(): Promise<void>;
}

const MIB = 1024 * 1024;
const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

export function describeFileStorageContract(name: string, open: () => Promise<OpenFileStorage>): void {
  describe(`files ${name}`, () => {
    let adapter: OpenFileStorage;
    let storage: FileStorage;

    beforeAll(async () => {
      adapter = await open();
      ({ storage } = adapter);
    });
    afterAll(() => adapter?.close());

    const put = (key: string, ...chunks: (string | Uint8Array)[]) =>
      storage.put(key, streamOf(...chunks), 'text/csv');
    const read = async (key: string) => (await contentOf(await storage.open(key))).toString('utf8');

    it('are read as they were stored, and measured on the way in', async () => {
      const stored = await put('imports/a/1.csv', 'reference;', 'Châtelet\n');
      expect(stored).toEqual({ bytes: 20, sha256: sha256(Buffer.from('reference;Châtelet\n')) });
      expect(await read('imports/a/1.csv')).toBe('reference;Châtelet\n');
    });

    it('keep every byte, whatever it is and however it is cut', async () => {
      const bytes = randomBytes(300_001);
      const chunks = [0, 1, 65_536, 65_537, 300_001].map((start, n, all) =>
        bytes.subarray(start, all[n + 1]),
      );
      await put('imports/a/bytes.bin', ...chunks);
      expect(sha256(await contentOf(await storage.open('imports/a/bytes.bin')))).toBe(sha256(bytes));
    });

    it('may be empty', async () => {
      expect(await put('imports/a/empty.csv')).toEqual({ bytes: 0, sha256: sha256(Buffer.alloc(0)) });
      expect(await read('imports/a/empty.csv')).toBe('');
    });

    it('can be read more than once from one opening', async () => {
      await put('imports/a/twice.csv', 'twice');
      const file = await storage.open('imports/a/twice.csv');
      expect([String(await contentOf(file)), String(await contentOf(file))]).toEqual(['twice', 'twice']);
    });

    it('are replaced as a whole', async () => {
      await put('imports/a/replaced.csv', 'a long first version');
      await put('imports/a/replaced.csv', 'second');
      expect(await read('imports/a/replaced.csv')).toBe('second');
    });

    it('that are put to one key at the same time leave one of them, whole', async () => {
      const contents = Array.from({ length: 8 }, (_, n) => String(n).repeat(200_000 + n));
      await Promise.all(contents.map((content) => put('imports/a/race.csv', ...halvesOf(content))));
      expect(contents).toContain(await read('imports/a/race.csv'));
      expect(await adapter.leftovers()).toEqual([]);
    });

    it.each([
      ['at once', 0],
      ['after some lines', 1],
      ['after several parts', 12 * 16],
    ])('whose source breaks off %s leave what was there before, and nothing half', async (_, chunks) => {
      await put('imports/a/kept.csv', 'what was there');
      const failure = new Error('the client has gone');
      const attempt = storage.put('imports/a/kept.csv', breakingOff(chunks, failure), 'text/csv');
      await expect(attempt).rejects.toBe(failure);
      expect(await read('imports/a/kept.csv')).toBe('what was there');
      await expect(storage.put('imports/a/new.csv', breakingOff(chunks, failure), 'text/csv')).rejects.toBe(
        failure,
      );
      await expect(storage.open('imports/a/new.csv')).rejects.toMatchObject({ code: 'file.not_found' });
      expect(await adapter.leftovers()).toEqual([]);
    });

    it('may be left off in the middle, and read again from their beginning', async () => {
      await put('imports/a/long.csv', Buffer.alloc(2 * MIB, 'x'));
      const file = await storage.open('imports/a/long.csv');
      for await (const chunk of file) {
        expect(chunk.byteLength).toBeGreaterThan(0);
        break;
      }
      expect((await contentOf(file)).length).toBe(2 * MIB);
    });

    it('that were removed are gone, and can be removed again', async () => {
      await put('imports/a/gone.csv', 'x');
      await storage.remove('imports/a/gone.csv');
      await storage.remove('imports/a/gone.csv');
      await expect(storage.open('imports/a/gone.csv')).rejects.toMatchObject({ code: 'file.not_found' });
    });

    it('are gone too for whoever opened them and reads them only now', async () => {
      await put('imports/a/late.csv', 'x');
      const file = await storage.open('imports/a/late.csv');
      await storage.remove('imports/a/late.csv');
      await expect(contentOf(file)).rejects.toMatchObject({ code: 'file.not_found' });
    });

    it.each(['imports/a/never.csv', 'imports/never/1.csv', 'imports/a/1.csv/below', 'imports/a', 'imports'])(
      'that are not there are not found: %s',
      async (key) => {
        await put('imports/a/1.csv', 'x');
        await expect(storage.open(key)).rejects.toMatchObject({ kind: 'not_found', code: 'file.not_found' });
      },
    );

    it('stay when the folder that they seem to be in is removed', async () => {
      await put('imports/b/1.csv', 'x');
      await storage.remove('imports/b');
      expect(await read('imports/b/1.csv')).toBe('x');
    });

    it.each([
      ['empty', ''],
      ['a slash', '/'],
      ['from the root', '/etc/passwd'],
      ['upwards', '../secret'],
      ['upwards from within', 'imports/../../secret'],
      ['here', 'imports/./1.csv'],
      ['with an empty part', 'imports//1.csv'],
      ['ending in a slash', 'imports/a/'],
      ['hidden', 'imports/.incoming'],
      ['like an option', 'imports/-rf'],
      ['with a backslash', 'imports\\..\\secret'],
      ['with a drive', 'C:/secret'],
      ['with NUL', 'imports/a\0.csv'],
      ['with a line end', 'imports/a\n.csv'],
      ['ending in a line end', 'imports/a.csv\n'],
      ['with a blank', 'imports/a b.csv'],
      ['percent-encoded', 'imports/%2e%2e/secret'],
      ['with accents', 'imports/Châtelet.csv'],
      ['with an emoji', 'imports/🧦.csv'],
      ['with a lone surrogate', 'imports/\ud800.csv'],
      ['with a query', 'imports/a?acl'],
      ['with a long part', 'a'.repeat(201)],
      ['too long', `${'a/'.repeat(256)}a`],
    ])('are refused under a key %s', async (_, key) => {
      const refusal = { kind: 'invalid', code: 'file.key_invalid' };
      await expect(put(key, 'x')).rejects.toMatchObject(refusal);
      await expect(storage.open(key)).rejects.toMatchObject(refusal);
      await expect(storage.remove(key)).rejects.toMatchObject(refusal);
    });

    it('take the longest key that is allowed', async () => {
      const key = `${'k'.repeat(200)}/${'k'.repeat(200)}/${'k'.repeat(110)}`;
      await put(key, 'x');
      expect(await read(key)).toBe('x');
    });
  });
}
