import {
  type BuildSort,
  BuildsReader,
  type BuildView,
  type ReleaseSort,
  type ReleaseView,
} from '../../../application/publishing/builds/builds-reader.port.js';
import type { SiteAddresses } from '../../../application/publishing/snapshots/site-addresses.js';
import type { Page, PageRequest } from '../../../application/shared/page.js';
import type { Actor } from '../../../domain/identity/index.js';
import type { BuildKind } from '../../../domain/publishing/build.details.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import type { TenantQuery, TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';
import { Conditions } from '../shared/conditions.js';
import { isoTime } from '../shared/iso-time.js';
import { type ListStatement, readPage } from '../shared/keyset-page.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where it was seen is its release's; a preview's comes from its token, which only whoever asked for it may know. */
type StoredBuild = BuildView & { readonly token: string | null };

const BUILDS: ListStatement<BuildSort> = {
  columns: `id, website_id AS "websiteId", kind, state, trigger, triggers, revision,
            CASE WHEN requested_by IS NOT NULL THEN json_build_object('id', requested_by, 'name', (
              SELECT p.name FROM people p
               WHERE p.organisation_id = builds.organisation_id AND p.id = requested_by)) END AS "requestedBy",
            json_build_object('done', CASE WHEN state = 'live' THEN pages_rendered ELSE pages_done END,
              'total', CASE WHEN state = 'live' THEN pages_rendered ELSE pages END) AS progress,
            json_build_object('phaseMs', phase_ms, 'pages', pages, 'rendered', pages_rendered, 'reused', pages_reused,
              'removed', pages_removed, 'bytes', bytes, 'bytesWritten', bytes_written) AS figures,
            CASE WHEN failure_code IS NOT NULL THEN json_build_object('code', failure_code, 'message', failure_message) END AS failure,
            release_id AS "releaseId", preview_token AS token,
            (SELECT r.base_url FROM website_releases r
              WHERE r.organisation_id = builds.organisation_id AND r.id = builds.release_id) AS url,
            ${isoTime('queued_at')} AS "queuedAt", ${isoTime('started_at')} AS "startedAt",
            ${isoTime('finished_at')} AS "finishedAt", version`,
  from: 'builds',
  // Ids are UUIDv7: in the order of time, and told apart within a millisecond.
  sortable: { queuedAt: 'id' },
  keys: UUID,
};

const RELEASES: ListStatement<ReleaseSort> = {
  columns: `id, build_id AS "buildId", revision, template_version AS "templateVersion", pages, bytes, live, pinned,
            base_url AS url, ${isoTime('created_at')} AS "createdAt"`,
  from: 'website_releases',
  sortable: { createdAt: 'id' },
  keys: UUID,
};

export class PostgisBuildsReader extends BuildsReader {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly addresses: SiteAddresses,
  ) {
    super();
  }

  async build(actor: Actor, id: string): Promise<BuildView> {
    const { organisationId } = actor;
    const sql = `SELECT ${BUILDS.columns} FROM builds WHERE organisation_id = $1 AND id = $2`;
    const [row] = await this.unitOfWork.reading(organisationId, (query) =>
      query<StoredBuild>(sql, [organisationId, id]),
    );
    if (row) return this.addressed(row, actor);
    throw new DomainError('not_found', 'build.not_found', 'There is no such build.');
  }

  async builds(
    actor: Actor,
    websiteId: string,
    page: PageRequest<BuildSort>,
    kind?: BuildKind,
  ): Promise<Page<BuildView>> {
    const ofKind = (of: Conditions) => (kind === undefined ? of : of.add((put) => `kind = ${put(kind)}`));
    const found = await this.list<StoredBuild, BuildSort>(actor, websiteId, BUILDS, ofKind, page);
    return { ...found, items: found.items.map((row) => this.addressed(row, actor)) };
  }

  releases(actor: Actor, websiteId: string, page: PageRequest<ReleaseSort>): Promise<Page<ReleaseView>> {
    const kept = (of: Conditions) => of.add(() => 'pruned_at IS NULL');
    return this.list<ReleaseView, ReleaseSort>(actor, websiteId, RELEASES, kept, page);
  }

  private list<Item extends { id: string }, Field extends string>(
    { organisationId }: Actor,
    websiteId: string,
    statement: ListStatement<Field>,
    more: (of: Conditions) => Conditions,
    page: PageRequest<Field>,
  ): Promise<Page<Item>> {
    const of = Conditions.none()
      .add((put) => `organisation_id = ${put(organisationId)}`)
      .add((put) => `website_id = ${put(websiteId)}`);
    return this.unitOfWork.reading(organisationId, async (query) => {
      await expectWebsite(query, organisationId, websiteId);
      return readPage<Item, Field>(query, statement, more(of), page);
    });
  }

  private addressed({ token, url, ...row }: StoredBuild, { userId }: Actor): BuildView {
    if (row.state !== 'live') return { ...row, url: null };
    if (token === null) return { ...row, url };
    return {
      ...row,
      url: row.requestedBy?.id === userId ? this.addresses.of({ previewToken: token }) : null,
    };
  }
}

async function expectWebsite(query: TenantQuery, organisationId: string, id: string): Promise<void> {
  const rows = await query('SELECT 1 FROM websites WHERE organisation_id = $1 AND id = $2', [
    organisationId,
    id,
  ]);
  if (rows.length === 0) throw new DomainError('not_found', 'website.not_found', 'There is no such website.');
}
