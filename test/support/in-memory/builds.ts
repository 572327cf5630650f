import type { BuildKey } from '../../../src/application/publishing/builds/build-key.js';
import { BuildLeases } from '../../../src/application/publishing/builds/build-leases.port.js';
import type { Outbox } from '../../../src/application/shared/outbox.port.js';
import type { BuildKind } from '../../../src/domain/publishing/build.details.js';
import { type Build, QueuedBuild, type UnfinishedBuild } from '../../../src/domain/publishing/build.js';
import { Builds } from '../../../src/domain/publishing/builds.repository.js';
import { isUnfinishedBuild, restoreBuild } from '../../../src/domain/publishing/stored-build.js';
import { noSuchWebsite } from '../../../src/domain/publishing/website.js';
import { DomainError } from '../../../src/domain/shared/domain-error.js';
import { InMemoryOutbox } from './outbox.js';
import type { BuildRow, InMemoryStore } from './store.js';
import type { InMemoryUnitOfWork } from './unit-of-work.js';

export class InMemoryBuilds extends Builds {
  constructor(
    private readonly unitOfWork: InMemoryUnitOfWork,
    private readonly outbox: Outbox = new InMemoryOutbox(unitOfWork),
  ) {
    super();
  }

  async holdWebsite(organisationId: string, websiteId: string): Promise<void> {
    this.unitOfWork.statement(organisationId, ({ tables }) => {
      const isMeant = (one: { organisationId: string; id: string }) =>
        one.organisationId === organisationId && one.id === websiteId;
      if (!tables.websites.some(isMeant)) throw noSuchWebsite();
    });
  }

  async add(...queued: readonly QueuedBuild[]): Promise<void> {
    for (const one of queued)
      this.unitOfWork.statement(one.organisationId, (store) => {
        holdOne(store, one);
        store.insert('builds', { build: stored(one), holder: null, until: null });
      });
    await this.outbox.append(queued.flatMap(({ events }) => events));
  }

  async find(organisationId: string, id: string): Promise<Build> {
    return this.unitOfWork.statement(organisationId, ({ tables }) => {
      const found = tables.builds.find(
        ({ build }) => build.organisationId === organisationId && build.id === id,
      );
      if (found) return found.build;
      throw new DomainError('not_found', 'build.not_found', 'There is no such build.');
    });
  }

  async unfinished(
    organisationId: string,
    websiteId: string,
    previewToken: string | null,
  ): Promise<readonly Build[]> {
    const all = await this.of(organisationId, websiteId);
    return all.filter(
      ({ state, details }) =>
        (state === 'queued' || state === 'running') && details.previewToken === previewToken,
    );
  }

  async unfinishedOfWebsite(organisationId: string, websiteId: string): Promise<readonly UnfinishedBuild[]> {
    return (await this.of(organisationId, websiteId)).filter(isUnfinishedBuild);
  }

  async lastProductionStarts(
    organisationId: string,
    websiteIds: readonly string[],
  ): Promise<ReadonlyMap<string, Date>> {
    const starts = new Map<string, Date>();
    for (const websiteId of websiteIds) {
      const all = await this.of(organisationId, websiteId);
      const last = all
        .filter(({ details }) => details.kind === 'production')
        .flatMap(({ details: { startedAt } }) => startedAt ?? [])
        .sort((one, other) => one.getTime() - other.getTime())
        .at(-1);
      if (last) starts.set(websiteId, last);
    }
    return starts;
  }

  async queuedProductions(
    organisationId: string,
    websiteIds: readonly string[],
  ): Promise<readonly QueuedBuild[]> {
    const all = await Promise.all(websiteIds.map((id) => this.unfinished(organisationId, id, null)));
    return all.flat().filter((build) => build instanceof QueuedBuild);
  }

  async isCoveredSince(organisationId: string, websiteId: string, since: Date): Promise<boolean> {
    const all = await this.of(organisationId, websiteId);
    return all.some(
      ({ state, details: { kind, queuedAt, startedAt } }) =>
        kind === 'production' &&
        (state === 'queued' || queuedAt >= since || (startedAt !== null && startedAt >= since)),
    );
  }

  async requestedSince(organisationId: string, kind: BuildKind, since: Date): Promise<number> {
    return this.unitOfWork.statement(
      organisationId,
      ({ tables }) =>
        tables.builds.filter(
          ({ build }) =>
            build.organisationId === organisationId &&
            build.details.trigger === 'person' &&
            build.details.kind === kind &&
            build.details.queuedAt >= since,
        ).length,
    );
  }

  async save(changed: Build): Promise<void> {
    const { organisationId, id, version, state } = changed;
    const isBefore = ({ build }: BuildRow) =>
      build.organisationId === organisationId && build.id === id && build.version === version - 1;
    this.unitOfWork.statement(organisationId, (store) => {
      const before = store.tables.builds.find(isBefore);
      if (!before) throw new DomainError('stale', 'version.stale', 'This was changed meanwhile.');
      holdOne(store, changed);
      const lease = state === 'running' ? before : { holder: null, until: null };
      store.replace('builds', isBefore, { ...lease, build: stored(changed) });
    });
    await this.outbox.append(changed.events);
  }

  private async of(organisationId: string, websiteId: string): Promise<readonly Build[]> {
    return this.unitOfWork.statement(organisationId, ({ tables }) =>
      tables.builds
        .map(({ build }) => build)
        .filter((build) => build.organisationId === organisationId && build.details.websiteId === websiteId),
    );
  }
}

export class InMemoryBuildLeases extends BuildLeases {
  constructor(private readonly unitOfWork: InMemoryUnitOfWork) {
    super();
  }

  take(build: BuildKey, holder: string, now: Date, until: Date): Promise<boolean> {
    return this.hold(
      build,
      holder,
      until,
      (row) => row.until === null || row.holder === holder || row.until < now,
    );
  }

  renew(build: BuildKey, holder: string, until: Date): Promise<boolean> {
    return this.hold(build, holder, until, (row) => row.holder === holder);
  }

  private hold(
    { organisationId, id }: BuildKey,
    holder: string,
    until: Date,
    may: (row: BuildRow) => boolean,
  ): Promise<boolean> {
    return this.unitOfWork.inOrganisation(organisationId, async () =>
      this.unitOfWork.statement(organisationId, (store) => {
        const isMeant = (row: BuildRow) => row.build.id === id && row.build.state === 'running' && may(row);
        const found = store.tables.builds.find(isMeant);
        return found !== undefined && store.replace('builds', isMeant, { ...found, holder, until });
      }),
    );
  }
}

/** One build of a website, or of a preview, waits and one runs. */
function holdOne({ tables }: InMemoryStore, { organisationId, id, state, details }: Build): void {
  const another = tables.builds.some(
    ({ build }) =>
      build.organisationId === organisationId &&
      build.id !== id &&
      build.state === state &&
      build.details.websiteId === details.websiteId &&
      build.details.previewToken === details.previewToken,
  );
  if (another && state === 'queued')
    throw new DomainError('conflict', 'build.queued_already', 'A build of this website waits already.');
  if (another && state === 'running')
    throw new DomainError('conflict', 'build.running_already', 'A build of this website is running.');
}

/** Events are not part of what is stored. */
function stored({ state, id, organisationId, version, details }: Build): Build {
  return restoreBuild(state, id, organisationId, version, details);
}
