import type { FileStorage } from '../../src/application/shared/file-storage.port.js';
import { chunksOf } from '../support/file-content.js';
import { heldBytes } from '../support/held-bytes.js';
import type { OpenFileStorage } from './file-storage.contract.js';

const MIB = 1024 * 1024;
const FILE_BYTES = 120 * MIB;
/** Parts of an upload on their way, here and in a server that the test runs beside: none of it grows with the file. */
const HELD_MAX = 50 * MIB;

/** For storages outside of the process: what passes through is not kept. */
export function describeStreamedFilesContract(name: string, open: () => Promise<OpenFileStorage>): void {
  describe(`files ${name}, streamed`, () => {
    let adapter: OpenFileStorage;
    let storage: FileStorage;
    let before: number;
    let most: number;
    const look = () => (most = Math.max(most, heldBytes() - before));

    beforeAll(async () => {
      adapter = await open();
      ({ storage } = adapter);
    });
    beforeEach(() => {
      before = heldBytes();
      most = 0;
    });
    afterAll(() => adapter?.close());

    it('of 120 MiB pass through a fraction of that on their way in', async () => {
      const { bytes } = await storage.put('imports/a/large.csv', chunksOf(FILE_BYTES, look), 'text/csv');
      expect([bytes, most < HELD_MAX]).toEqual([FILE_BYTES, true]);
    });

    it('and on their way out to a reader that takes its time', async () => {
      let bytes = 0;
      for await (const chunk of await storage.open('imports/a/large.csv')) {
        const part = Math.floor(bytes / (5 * MIB));
        bytes += chunk.byteLength;
        if (Math.floor(bytes / (5 * MIB)) === part) continue;
        await new Promise((resolve) => setImmediate(resolve));
        look();
      }
      expect([bytes, most < HELD_MAX]).toEqual([FILE_BYTES, true]);
    });

    it('end their source when the storage fails in between, so that nothing behind it stays open', async () => {
      let ended = false;
      const source = async function* () {
        try {
          yield* chunksOf(FILE_BYTES / 12, () => {});
          await adapter.breakDown();
          yield* chunksOf(FILE_BYTES / 12, () => {});
        } finally {
          ended = true;
        }
      };
      await expect(storage.put('imports/a/lost.csv', source(), 'text/csv')).rejects.toMatchObject({
        kind: 'unavailable',
        code: 'file.storage_unavailable',
      });
      expect(ended).toBe(true);
    });
  });
}
