import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aContainer, aSnapshot } from '../../support/publishing/site-snapshots.js';
import { placeOf, SiteWorkshop } from '../../support/publishing/site-workshop.js';

const SITES = 50;
const BUILDS = 1_000;
const AT_ONCE = 16;

/** Builds of different sites interleaved on the same threads, as they are when many organisations publish at once. */
describe('a thousand builds of fifty sites at the same time', () => {
  let workshop: SiteWorkshop;
  const sites = Array.from({ length: SITES }, (_, index) => ({ id: randomUUID(), slug: `site-${index}` }));

  beforeAll(async () => {
    workshop = await SiteWorkshop.open(2);
  });
  afterAll(() => workshop?.close());

  it('show nothing of one site on another', async () => {
    let next = 0;
    const work = async () => {
      for (let build = next++; build < BUILDS; build = next++) {
        const site = sites[(build * 7) % SITES] as (typeof sites)[number];
        const containers = Array.from({ length: 1 + (build % 5) }, (_, index) =>
          aContainer(`C${index}`, { name: `${site.id} ${build} ${index}` }),
        );
        workshop.snapshots.set(site.id, aSnapshot(site, `Name of ${site.id}`, containers));
        await workshop
          .make(site.id)
          .then(({ release, names }) => workshop.store.switchTo(placeOf(site.id), release.id, names));
      }
    };
    // A site's builds follow each other, as its lock has them do; the steps keep workers on different sites.
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const foreign: string[] = [];
    let pages = 0;
    for (const { id } of sites) {
      const others = sites.filter((other) => other.id !== id).map((other) => other.id);
      const everything = join(workshop.root, 'websites', id);
      for (const file of await readdir(everything, { recursive: true, withFileTypes: true })) {
        if (!file.isFile()) continue;
        const text = await readFile(join(file.parentPath, file.name), 'utf8');
        pages += file.name.endsWith('.html') ? 1 : 0;
        if (file.name.endsWith('.html') && !text.includes(id))
          foreign.push(`${file.name} of ${id} lacks its own id`);
        foreign.push(
          ...others.filter((other) => text.includes(other)).map((other) => `${other} in ${id}/${file.name}`),
        );
      }
    }
    expect(foreign).toEqual([]);
    expect(pages).toBeGreaterThan(BUILDS * 2);
  }, 120_000);
});
