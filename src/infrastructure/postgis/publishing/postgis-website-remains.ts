import { WebsiteRemains } from '../../../application/publishing/website-remains.port.js';
import type { TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';

const THERE = 'SELECT 1 FROM websites WHERE organisation_id = $1 AND id = $2';

const PREVIEWS = `
SELECT DISTINCT preview_token AS token FROM builds
 WHERE organisation_id = $1 AND website_id = $2 AND kind = 'preview' AND coalesce(finished_at, queued_at) >= $3
 ORDER BY token`;

export class PostgisWebsiteRemains extends WebsiteRemains {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async isGone(organisationId: string, websiteId: string): Promise<boolean> {
    const rows = await this.unitOfWork.reading(organisationId, (query) =>
      query(THERE, [organisationId, websiteId]),
    );
    return rows.length === 0;
  }

  async previewTokens(organisationId: string, websiteId: string, since: Date): Promise<readonly string[]> {
    const rows = await this.unitOfWork.reading(organisationId, (query) =>
      query<{ token: string }>(PREVIEWS, [organisationId, websiteId, since]),
    );
    return rows.map(({ token }) => token);
  }
}
