import { PublishedSites } from '../../../application/publishing/builds/published-sites.port.js';
import type { TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';

/** A statement of its own: what is looked at while a lock is waited for is older than the lock. */
const LOCK = 'SELECT FROM websites WHERE organisation_id = $1 ORDER BY id FOR UPDATE';

const FOLLOWING = `
SELECT w.id FROM websites w
 WHERE w.organisation_id = $1 AND w.published_revision IS NOT NULL
   AND NOT EXISTS (SELECT FROM website_releases r
                    WHERE r.organisation_id = w.organisation_id AND r.website_id = w.id AND r.live AND r.pinned)
 ORDER BY w.id`;

export class PostgisPublishedSites extends PublishedSites {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async lockFollowing(organisationId: string): Promise<readonly string[]> {
    const manager = this.unitOfWork.manager();
    await manager.query(LOCK, [organisationId]);
    const rows = await manager.query<{ id: string }[]>(FOLLOWING, [organisationId]);
    return rows.map(({ id }) => id);
  }
}
