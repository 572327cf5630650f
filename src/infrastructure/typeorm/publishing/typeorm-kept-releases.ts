import {
  KeptReleases,
  type RecordedRelease,
  type ReleaseOrigin,
} from '../../../application/publishing/releases/kept-releases.port.js';
import type { Release } from '../../../application/publishing/releases/releases.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';

/** A release that is built again without a change is the same one. */
const ADD = `
INSERT INTO website_releases (organisation_id, id, website_id, build_id, revision, template_version, snapshot_hash,
  base_url, pages, bytes, live, pinned, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, false, false, $11)
ON CONFLICT (organisation_id, id) DO NOTHING`;

const FIND = `
SELECT id, organisation_id AS "organisationId", website_id AS "websiteId" FROM website_releases
 WHERE organisation_id = $1 AND website_id = $2 AND id = $3 AND pruned_at IS NULL`;

const HIDE = `
UPDATE website_releases SET live = false, pinned = false
 WHERE organisation_id = $1 AND website_id = $2 AND live AND id <> $3`;

const SHOW = `
UPDATE website_releases SET live = true, pinned = $4 WHERE organisation_id = $1 AND website_id = $2 AND id = $3`;

const PRUNED = `
UPDATE website_releases SET pruned_at = $4
 WHERE organisation_id = $1 AND website_id = $2 AND pruned_at IS NULL AND id <> ALL ($3::uuid[])`;

export class TypeOrmKeptReleases extends KeptReleases {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async add(release: Release, { buildId, pages }: ReleaseOrigin): Promise<void> {
    const { organisationId, id, websiteId, files } = release;
    const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
    await this.query(ADD, [
      organisationId,
      id,
      websiteId,
      buildId,
      release.revision,
      release.templateVersion,
      release.snapshotHash,
      release.baseUrl,
      pages,
      bytes,
      release.createdAt,
    ]);
    await this.show(organisationId, websiteId, id, false);
  }

  async find(organisationId: string, websiteId: string, releaseId: string): Promise<RecordedRelease> {
    const [found] = await this.query<RecordedRelease[]>(FIND, [organisationId, websiteId, releaseId]);
    if (found) return found;
    throw new DomainError('not_found', 'release.not_found', 'There is no such release any more.');
  }

  async show(organisationId: string, websiteId: string, releaseId: string, pinned: boolean): Promise<void> {
    await this.query(HIDE, [organisationId, websiteId, releaseId]);
    await this.query(SHOW, [organisationId, websiteId, releaseId, pinned]);
  }

  async pruned(organisationId: string, websiteId: string, kept: readonly string[], at: Date): Promise<void> {
    await this.query(PRUNED, [organisationId, websiteId, kept, at]);
  }

  private query<Result>(sql: string, values: unknown[]): Promise<Result> {
    return this.unitOfWork.manager().query<Result>(sql, values);
  }
}
