import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteName } from '../../../src/application/publishing/releases/releases.js';
import { aContainer, aSnapshot } from '../../support/publishing/site-snapshots.js';
import { placeOf, SiteWorkshop } from '../../support/publishing/site-workshop.js';

describe('the names of sites', () => {
  let workshop: SiteWorkshop;
  const [one, other] = [randomUUID(), randomUUID()];
  const releases: Record<string, string> = {};

  beforeAll(async () => {
    workshop = await SiteWorkshop.open(1);
    for (const id of [one, other]) {
      workshop.snapshots.set(id, aSnapshot({ id, slug: `site-${id.slice(0, 8)}` }, id, [aContainer('A1')]));
      releases[id] = (await workshop.publish(id)).release.id;
    }
  });
  afterAll(() => workshop?.close());

  const call = (id: string, ...names: SiteName[]) =>
    workshop.store.switchTo(placeOf(id), releases[id] as string, names);
  const seenAt = async (name: SiteName) =>
    (await workshop.served.find(name)?.file('/')?.body())?.toString().includes(one) ?? 'nothing';

  it('lead to it, all of them, and no others any more', async () => {
    await call(one, { slug: 'first' }, { domain: 'www.first.example' });
    expect(await Promise.all([seenAt({ slug: 'first' }), seenAt({ domain: 'www.first.example' })])).toEqual([
      true,
      true,
    ]);
    await call(one, { slug: 'second' });
    expect(await seenAt({ slug: 'second' })).toBe(true);
    expect(await seenAt({ slug: 'first' })).toBe('nothing');
    expect(await seenAt({ domain: 'www.first.example' })).toBe('nothing');
  });

  it('belong to whoever took them last: who had them before takes none away', async () => {
    await call(one, { slug: 'wanted' });
    await call(other, { slug: 'wanted' });
    expect(await seenAt({ slug: 'wanted' })).toBe(false);
    await call(one, { slug: 'modest' });
    expect([await seenAt({ slug: 'wanted' }), await seenAt({ slug: 'modest' })]).toEqual([false, true]);
  });

  it('are taken away while the releases stay', async () => {
    await call(one, { slug: 'hidden' }, { domain: 'www.hidden.example' });
    await workshop.store.hide(placeOf(one));
    expect(await Promise.all([seenAt({ slug: 'hidden' }), seenAt({ domain: 'www.hidden.example' })])).toEqual(
      ['nothing', 'nothing'],
    );
    await workshop.store.hide(placeOf(randomUUID()));
    await call(one, { slug: 'modest' });
    expect(await seenAt({ slug: 'modest' })).toBe(true);
  });

  it('go with the site', async () => {
    await workshop.store.remove(placeOf(one));
    expect(await seenAt({ slug: 'modest' })).toBe('nothing');
    expect(await readdir(join(workshop.root, 'names'))).toEqual(['slug~wanted']);
  });

  it.each([{ slug: '..' }, { slug: '../names' }, { domain: 'a/b' }, { previewToken: 'x' }, { slug: '' }])(
    '%j is none',
    (name) => expect(workshop.served.find(name as SiteName)).toBeUndefined(),
  );
});
