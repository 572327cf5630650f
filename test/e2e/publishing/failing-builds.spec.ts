import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildFault } from '../../../src/application/publishing/builds/build-fault.js';
import { aContainer, aSnapshot } from '../../support/publishing/site-snapshots.js';
import { placeOf, SiteWorkshop } from '../../support/publishing/site-workshop.js';

describe('a build that goes wrong', () => {
  let workshop: SiteWorkshop;
  const site = { id: randomUUID(), slug: 'stays-up' };

  beforeAll(async () => {
    workshop = await SiteWorkshop.open(2);
    build('Fine');
    await workshop.publish(site.id);
  });
  afterAll(() => workshop?.close());

  const build = (name: string, codes = ['A1', 'B2']) =>
    workshop.snapshots.set(
      site.id,
      aSnapshot(
        site,
        name,
        codes.map((code) => aContainer(code)),
      ),
    );
  const seen = async () =>
    (await workshop.served.find({ slug: site.slug })?.file('/')?.body())?.toString() ?? '';

  it.each([
    ['throws', 'build.template_failed', /^index\.html cannot be rendered: the home page has gone wrong/],
    ['breaks', 'build.html_malformed', /^index\.html: <\/body> follows the open <p>\.$/],
    ['links', 'build.link_broken', /^index\.html refers to \/no-such-page/],
    ['huge', 'build.page_too_large', /^index\.html has 170\d+ bytes/],
    ['eats', 'build.out_of_memory', /more than 512 MB/],
  ])(
    'when the template %s: the site stays, the build says why, the next one works',
    async (how, code, message) => {
      const before = await seen();
      build(`${how} today`);
      const fault = await workshop.publish(site.id).catch((error: unknown) => error);
      expect(fault).toBeInstanceOf(BuildFault);
      expect(fault).toMatchObject({ code, message: expect.stringMatching(message) });
      expect(await seen()).toBe(before);
      expect(await readdir(join(workshop.root, 'staging'))).toEqual([]);
      build(`Works again after ${how}`);
      await workshop.publish(site.id);
      expect(await seen()).toContain(`Works again after ${how}`);
    },
    60_000,
  );

  it('ends out of an endless loop when its time is over, and others go on meanwhile', async () => {
    const before = await seen();
    build('loops for ever');
    const deadline = new AbortController();
    const late = new BuildFault('build.deadline', 'late');
    const looping = workshop.publish(site.id, deadline.signal).catch((error: unknown) => error);
    const other = { id: randomUUID(), slug: 'somebody-else' };
    workshop.snapshots.set(other.id, aSnapshot(other, 'Other', [aContainer('A1')]));
    await workshop.publish(other.id);
    const began = Date.now();
    deadline.abort(late);
    expect(await looping).toBe(late);
    expect(Date.now() - began).toBeLessThan(1_500);
    expect(await seen()).toBe(before);
    build('Back again');
    await workshop.publish(site.id);
    expect(await seen()).toContain('Back again');
  }, 60_000);

  it('leaves no release behind that was never seen', async () => {
    const releases = await readdir(join(workshop.root, 'websites', site.id, 'releases'));
    await workshop.store.prune(placeOf(site.id), 1);
    expect((await readdir(join(workshop.root, 'websites', site.id, 'releases'))).length).toBe(1);
    expect(releases.length).toBeGreaterThan(1);
  });
});
