import type { Outbox } from '../../../application/shared/outbox.port.js';
import type { BuildKind } from '../../../domain/publishing/build.details.js';
import type { Build, QueuedBuild, UnfinishedBuild } from '../../../domain/publishing/build.js';
import { Builds } from '../../../domain/publishing/builds.repository.js';
import { isUnfinishedBuild } from '../../../domain/publishing/stored-build.js';
import { noSuchWebsite } from '../../../domain/publishing/website.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import { refused, translating } from '../shared/constraint-errors.js';
import { stale } from '../shared/stale.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';
import { buildOf, type BuildRow, changingValues, fixedValues } from './build.mapper.js';
import {
  COVERED_SINCE,
  HOLD_WEBSITE,
  insert,
  LAST_STARTS,
  QUEUED_PRODUCTIONS,
  REQUESTED_SINCE,
  SELECT,
  UNFINISHED,
  UNFINISHED_OF_WEBSITE,
  UPDATE,
} from './build.statements.js';

/** A statement has at most 65,535 parameters. */
const ADDED_AT_ONCE = 1_000;

const TAKEN = {
  builds_one_queued: refused('build.queued_already', 'A build of this website waits already.'),
  builds_one_running: refused('build.running_already', 'A build of this website is running.'),
};

export class TypeOrmBuilds extends Builds {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  async holdWebsite(organisationId: string, websiteId: string): Promise<void> {
    const held = await this.unitOfWork.manager().query<unknown[]>(HOLD_WEBSITE, [organisationId, websiteId]);
    if (held.length === 0) throw noSuchWebsite();
  }

  async add(...queued: readonly QueuedBuild[]): Promise<void> {
    for (let from = 0; from < queued.length; from += ADDED_AT_ONCE) {
      const some = queued.slice(from, from + ADDED_AT_ONCE);
      const values = some.flatMap((build) => [...changingValues(build), ...fixedValues(build)]);
      await translating(TAKEN, () => this.unitOfWork.manager().query(insert(some.length), values));
    }
    await this.outbox.append(queued.flatMap(({ events }) => events));
  }

  async find(organisationId: string, id: string): Promise<Build> {
    const [row] = await this.unitOfWork.manager().query<BuildRow[]>(SELECT, [organisationId, id]);
    if (row) return buildOf(row, organisationId);
    throw new DomainError('not_found', 'build.not_found', 'There is no such build.');
  }

  async unfinished(
    organisationId: string,
    websiteId: string,
    previewToken: string | null,
  ): Promise<readonly Build[]> {
    const rows = await this.unitOfWork
      .manager()
      .query<BuildRow[]>(UNFINISHED, [organisationId, websiteId, previewToken]);
    return rows.map((row) => buildOf(row, organisationId));
  }

  async unfinishedOfWebsite(organisationId: string, websiteId: string): Promise<readonly UnfinishedBuild[]> {
    const rows = await this.unitOfWork
      .manager()
      .query<BuildRow[]>(UNFINISHED_OF_WEBSITE, [organisationId, websiteId]);
    return rows.map((row) => buildOf(row, organisationId)).filter(isUnfinishedBuild);
  }

  async lastProductionStarts(
    organisationId: string,
    websiteIds: readonly string[],
  ): Promise<ReadonlyMap<string, Date>> {
    const rows = await this.unitOfWork
      .manager()
      .query<{ id: string; at: Date }[]>(LAST_STARTS, [organisationId, websiteIds]);
    return new Map(rows.map(({ id, at }) => [id, at]));
  }

  async queuedProductions(
    organisationId: string,
    websiteIds: readonly string[],
  ): Promise<readonly QueuedBuild[]> {
    const rows = await this.unitOfWork
      .manager()
      .query<BuildRow[]>(QUEUED_PRODUCTIONS, [organisationId, websiteIds]);
    return rows.map((row) => buildOf(row, organisationId) as QueuedBuild);
  }

  async isCoveredSince(organisationId: string, websiteId: string, since: Date): Promise<boolean> {
    const rows = await this.unitOfWork
      .manager()
      .query<unknown[]>(COVERED_SINCE, [organisationId, websiteId, since]);
    return rows.length > 0;
  }

  async requestedSince(organisationId: string, kind: BuildKind, since: Date): Promise<number> {
    const [row] = await this.unitOfWork
      .manager()
      .query<{ requests: number }[]>(REQUESTED_SINCE, [organisationId, kind, since]);
    return row?.requests ?? 0;
  }

  async save(changed: Build): Promise<void> {
    const manager = this.unitOfWork.manager();
    const [, count] = await translating(TAKEN, () =>
      manager.query<[unknown, number]>(UPDATE, changingValues(changed)),
    );
    if (count === 0) throw stale();
    await this.outbox.append(changed.events);
  }
}
