import { InMemoryBuilds } from '../../../../test/support/in-memory/builds.js';
import { newId } from '../../../../test/support/in-memory/builders.js';
import { InMemoryOutbox } from '../../../../test/support/in-memory/outbox.js';
import { SequentialIds } from '../../../../test/support/in-memory/sequential-ids.js';
import { SettableClock } from '../../../../test/support/in-memory/settable-clock.js';
import { InMemoryStore } from '../../../../test/support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../../../test/support/in-memory/unit-of-work.js';
import { aWebsite } from '../../../../test/support/in-memory/website-builders.js';
import { InMemoryWebsites } from '../../../../test/support/in-memory/websites.js';
import type { BuildRequest } from '../../../domain/publishing/build.details.js';
import { QueuedBuild } from '../../../domain/publishing/build.js';
import { BUILD_SETTINGS } from './build-settings.js';
import { EndBuild } from './end-build.js';
import { RequestBuild } from './request-build.js';

const NOW = '2026-11-21T10:00:00.000Z';

async function opened({ dailyBuilds = 100, dailyPreviews = 100 } = {}) {
  const unitOfWork = new InMemoryUnitOfWork(new InMemoryStore());
  const outbox = new InMemoryOutbox(unitOfWork);
  const builds = new InMemoryBuilds(unitOfWork, outbox);
  const clock = new SettableClock(new Date(NOW));
  const settings = { ...BUILD_SETTINGS, dailyBuilds, dailyPreviews };
  const requestBuild = new RequestBuild(unitOfWork, builds, settings, new SequentialIds(), clock);
  const organisationId = newId();
  const websites = new InMemoryWebsites(unitOfWork);
  const newWebsite = async () => {
    const website = aWebsite(organisationId);
    await unitOfWork.inOrganisation(organisationId, () => websites.add(website));
    return website.id;
  };
  const websiteId = await newWebsite();
  const request = (more: Partial<BuildRequest> = {}) =>
    requestBuild.execute(organisationId, {
      websiteId,
      kind: 'production',
      trigger: 'person',
      requestedBy: 'camille',
      draft: null,
      previewToken: null,
      ...more,
    });
  const inUnit = <T>(work: () => Promise<T>) => unitOfWork.inOrganisation(organisationId, work);
  const find = (id: string) => inUnit(() => builds.find(organisationId, id));
  const start = async (id: string) => {
    const found = await find(id);
    if (!(found instanceof QueuedBuild)) throw new Error('it does not wait');
    await inUnit(() => builds.save(found.started(clock.now())));
  };
  const endBuild = new EndBuild(unitOfWork, builds, clock);
  const told = () => outbox.events.map(({ type }) => type).filter((type) => type.startsWith('build.'));
  return { request, find, start, told, newWebsite, endBuild, organisationId };
}

describe('asking for a build', () => {
  it('queues one, however many ask while it waits', async () => {
    const { request, find, told } = await opened();
    const ids = await Promise.all(Array.from({ length: 50 }, () => request()));
    expect(new Set(ids).size).toBe(1);
    expect((await find(ids[0] as string)).details.triggers).toBe(50);
    expect(told()).toEqual(['build.queued']);
  });

  it('queues the next while one runs, ten seconds after that one began', async () => {
    const { request, find, start } = await opened();
    const first = await request();
    await start(first);
    const second = await request();
    expect(second).not.toBe(first);
    expect((await find(second)).details.notBefore).toEqual(new Date('2026-11-21T10:00:10.000Z'));
  });

  it('keeps previews of different people apart', async () => {
    const { request } = await opened();
    const preview = { kind: 'preview', draft: { name: 'x' } } as const;
    const [one, other, again] = [
      await request({ ...preview, previewToken: 'one' }),
      await request({ ...preview, previewToken: 'other' }),
      await request({ ...preview, previewToken: 'one' }),
    ];
    expect(one).not.toBe(other);
    expect(again).toBe(one);
  });

  it('is refused where there is no such website, or no longer', async () => {
    const { request, told } = await opened();
    await expect(request({ websiteId: newId() })).rejects.toMatchObject({ code: 'website.not_found' });
    expect(told()).toEqual([]);
  });

  it('ends where the day’s builds are used up, for persons alone', async () => {
    const { request, start, newWebsite } = await opened({ dailyBuilds: 1 });
    await start(await request());
    await expect(request({ websiteId: await newWebsite() })).rejects.toMatchObject({
      code: 'build.quota_reached',
    });
    await expect(request({ trigger: 'network', requestedBy: null })).resolves.toEqual(expect.any(String));
  });

  it('leaves the day’s builds to the public, however much somebody previews', async () => {
    const { request } = await opened({ dailyBuilds: 1, dailyPreviews: 2 });
    const preview = (previewToken: string) => request({ kind: 'preview', previewToken });
    await preview('one');
    await preview('two');
    await expect(preview('three')).rejects.toMatchObject({ code: 'build.preview_quota_reached' });
    await expect(request()).resolves.toEqual(expect.any(String));
    await expect(preview('one')).resolves.toEqual(expect.any(String));
  });
});

describe('a build that could not be finished', () => {
  it('waits again, unless a newer one waits already', async () => {
    const { request, find, start, endBuild, organisationId } = await opened();
    const first = await request();
    await start(first);
    await endBuild.postpone({ organisationId, id: first });
    expect(await find(first)).toMatchObject({ state: 'queued', details: { attempt: 2 } });
    await start(first);
    const newer = await request();
    await endBuild.postpone({ organisationId, id: first });
    expect([(await find(first)).state, (await find(newer)).state]).toEqual(['superseded', 'queued']);
  });

  it('says why once, and stays as it is when it is over', async () => {
    const { request, find, start, endBuild, organisationId } = await opened();
    const id = await request();
    await start(id);
    await endBuild.fail({ organisationId, id }, { code: 'build.template_failed', message: 'first' });
    await endBuild.fail({ organisationId, id }, { code: 'build.internal', message: 'second' });
    expect((await find(id)).details.failure).toEqual({ code: 'build.template_failed', message: 'first' });
  });
});
