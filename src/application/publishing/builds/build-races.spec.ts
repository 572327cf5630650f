import { newId } from '../../../../test/support/in-memory/builders.js';
import { InMemoryBuildLeases, InMemoryBuilds } from '../../../../test/support/in-memory/builds.js';
import { SequentialIds } from '../../../../test/support/in-memory/sequential-ids.js';
import { SettableClock } from '../../../../test/support/in-memory/settable-clock.js';
import { InMemoryStore } from '../../../../test/support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../../../test/support/in-memory/unit-of-work.js';
import { type Build, QueuedBuild, type RunningBuild } from '../../../domain/publishing/build.js';
import type { BuildRequest } from '../../../domain/publishing/build.details.js';
import { BUILD_SETTINGS } from './build-settings.js';
import { CancelBuild } from './cancel-build.js';
import { EndBuild } from './end-build.js';
import { RunBuild } from './run-build.js';

const NOW = new Date('2026-11-21T10:00:00.000Z');
const asked: BuildRequest = {
  websiteId: newId(),
  kind: 'production',
  trigger: 'person',
  requestedBy: newId(),
  draft: null,
  previewToken: null,
};

/** Somebody else stores the build further between being found and being locked. */
class OvertakenBuilds extends InMemoryBuilds {
  overtake: ((found: Build) => Promise<void>) | undefined;

  override async find(organisationId: string, id: string): Promise<Build> {
    const found = await super.find(organisationId, id);
    const { overtake } = this;
    this.overtake = undefined;
    await overtake?.(found);
    return found;
  }
}

async function opened() {
  const unitOfWork = new InMemoryUnitOfWork(new InMemoryStore());
  const builds = new OvertakenBuilds(unitOfWork);
  const clock = new SettableClock(NOW);
  const ids = new SequentialIds();
  const endBuild = new EndBuild(unitOfWork, builds, clock);
  const worked: RunningBuild[] = [];
  const goLive = {
    execute: (build: RunningBuild) => Promise.resolve(void worked.push(build)),
  } as unknown as ConstructorParameters<typeof RunBuild>[3];
  const leases = new InMemoryBuildLeases(unitOfWork);
  const runBuild = new RunBuild(unitOfWork, builds, leases, goLive, endBuild, BUILD_SETTINGS, ids, clock);
  const cancelBuild = new CancelBuild(unitOfWork, builds, clock);
  const organisationId = newId();
  const of = { organisationId, id: newId() };
  const inUnit = <T>(work: () => Promise<T>) => unitOfWork.inOrganisation(organisationId, work);
  await inUnit(() =>
    builds.add(QueuedBuild.create(of.id, organisationId, asked, { now: NOW, notBefore: NOW })),
  );
  const state = async () => (await inUnit(() => builds.find(organisationId, of.id))).state;
  const attempt = { lastAttempt: false, signal: new AbortController().signal };
  const actor = { organisationId, userId: newId(), role: 'admin', operator: false } as const;
  return { builds, runBuild, cancelBuild, endBuild, of, worked, state, attempt, actor };
}

const join = (builds: InMemoryBuilds) => (found: Build) =>
  builds.save((found as QueuedBuild).joined(asked, NOW));
const start = (builds: InMemoryBuilds) => (found: Build) => builds.save((found as QueuedBuild).started(NOW));

describe('a build that somebody stores further at the moment when it is looked for', () => {
  it('is begun all the same: whoever has joined waits for it', async () => {
    const { builds, runBuild, of, worked, attempt } = await opened();
    builds.overtake = join(builds);
    await runBuild.execute(of, attempt);
    expect(worked.map(({ details }) => details.triggers)).toEqual([2]);
  });

  it('is given up all the same by whoever cancels it', async () => {
    const { builds, cancelBuild, of, state, actor } = await opened();
    builds.overtake = start(builds);
    await cancelBuild.execute(of.id, actor);
    expect(await state()).toBe('cancelled');
  });

  it('ends with what went wrong all the same', async () => {
    const { builds, endBuild, of, state } = await opened();
    builds.overtake = start(builds);
    await endBuild.fail(of, { code: 'build.internal', message: '' });
    expect(await state()).toBe('failed');
  });

  it('stays over when it has come to its end meanwhile', async () => {
    const { builds, runBuild, cancelBuild, of, worked, attempt, actor } = await opened();
    builds.overtake = (found) => builds.save((found as QueuedBuild).superseded(NOW));
    await runBuild.execute(of, attempt);
    expect(worked).toEqual([]);
    await expect(cancelBuild.execute(of.id, actor)).rejects.toMatchObject({ code: 'build.finished' });
  });
});
