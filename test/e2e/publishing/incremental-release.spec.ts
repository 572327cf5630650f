import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { aContainer, aSnapshot } from '../../support/publishing/site-snapshots.js';
import { placeOf, SiteWorkshop } from '../../support/publishing/site-workshop.js';

const CODES = ['A1', 'B2', 'C3', 'D4', 'E5', 'F6'];
const state = fc.record({
  name: fc.constantFrom('One name', 'Another <name> & "more"', 'Éclair'),
  containers: fc.uniqueArray(
    fc.record({
      code: fc.constantFrom(...CODES),
      name: fc.constantFrom('Here', 'There', '</title><script>x</script>'),
      status: fc.constantFrom('active' as const, 'suspended' as const),
    }),
    { selector: ({ code }) => code },
  ),
});

describe('a release that takes over what has not changed', () => {
  let workshop: SiteWorkshop;
  beforeAll(async () => {
    workshop = await SiteWorkshop.open(2);
  });
  afterAll(() => workshop?.close());

  it('is byte for byte what a build from nothing makes, after any edits', async () => {
    const edits = fc.array(state, { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(edits, async (states) => {
        const grown = { id: randomUUID(), slug: 'grown' };
        for (const { name, containers } of states) {
          const snapshot = aSnapshot(
            grown,
            name,
            containers.map(({ code, ...more }) => aContainer(code, more)),
          );
          workshop.snapshots.set(grown.id, snapshot);
          await workshop.publish(grown.id);
        }
        const [incremental, links] = await contentOf(grown.id);
        await workshop.store.remove(placeOf(grown.id));
        const { written, release } = await workshop.publish(grown.id);
        expect(written).toEqual(
          Object.keys(release.files).sort((one, other) => written.indexOf(one) - written.indexOf(other)),
        );
        expect(await contentOf(grown.id)).toEqual([incremental, links]);
        await workshop.store.remove(placeOf(grown.id));
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('needs its files for as long as it is kept, and no longer', async () => {
    const edits = fc.array(state, { minLength: 4, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(edits, async (states) => {
        const pruned = { id: randomUUID(), slug: 'pruned' };
        const place = placeOf(pruned.id);
        const asBuilt = new Map<string, unknown>();
        let kept: readonly string[] = [];
        for (const { name, containers } of states) {
          const shown = containers.map(({ code, ...more }) => aContainer(code, more));
          workshop.snapshots.set(pruned.id, aSnapshot(pruned, name, shown));
          const { release } = await workshop.publish(pruned.id);
          asBuilt.set(release.id, await contentOf(pruned.id));
          kept = await workshop.store.prune(place, 2);
        }
        expect(kept.length).toBe(Math.min(2, asBuilt.size));
        const needed = new Set<string>();
        for (const id of kept) {
          await workshop.store.switchTo(place, id, [{ slug: pruned.slug }]);
          expect(await contentOf(pruned.id)).toEqual(asBuilt.get(id));
          const live = await workshop.store.live(place);
          for (const file of Object.keys(live?.release.files ?? {})) needed.add(live?.path(file) ?? '');
        }
        expect(await filesBelow(join(workshop.root, 'websites', pruned.id, 'files'))).toEqual(
          [...needed].sort(),
        );
        await workshop.store.remove(place);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('renders one page when one has changed, and nothing when none has', async () => {
    const site = { id: randomUUID(), slug: 'one-edit' };
    const containers = CODES.map((code) => aContainer(code));
    workshop.snapshots.set(site.id, aSnapshot(site, 'Site', containers));
    const first = await workshop.publish(site.id);
    expect(first.figures).toMatchObject({ pages: 9, rendered: 9, reused: 0 });
    workshop.snapshots.set(
      site.id,
      aSnapshot(site, 'Site', [{ ...aContainer('A1'), name: 'Elsewhere' }, ...containers.slice(1)]),
    );
    const second = await workshop.publish(site.id);
    expect(second.figures).toMatchObject({ pages: 9, rendered: 1, reused: 8, removed: 0 });
    const third = await workshop.publish(site.id);
    expect(third.release.id).toBe(second.release.id);
    workshop.snapshots.set(site.id, aSnapshot(site, 'Site', containers.slice(1)));
    expect((await workshop.publish(site.id)).figures).toMatchObject({
      pages: 8,
      rendered: 1,
      reused: 7,
      removed: 1,
    });
  });

  /** Every file of the live release with its bytes, and what the manifest says of each. */
  async function contentOf(websiteId: string): Promise<[Record<string, string>, unknown]> {
    const kept = await workshop.store.live(placeOf(websiteId));
    if (!kept) throw new Error('nothing is live');
    const files: Record<string, string> = {};
    for (const file of Object.keys(kept.release.files))
      files[file] = await readFile(kept.path(file), 'base64');
    const facts = Object.entries(kept.release.files).map(([file, { key, type, bytes, etag, headers }]) => [
      file,
      { key, type, bytes, etag },
      kept.release.headers[headers],
    ]);
    return [files, [facts, kept.links]];
  }
});

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
