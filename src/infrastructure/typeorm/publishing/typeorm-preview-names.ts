import { PreviewNames } from '../../../application/publishing/preview-names.port.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';

const OF = `
INSERT INTO website_previews AS p (organisation_id, website_id, user_id, token, created_at) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (organisation_id, website_id, user_id) DO UPDATE
   SET token = CASE WHEN p.created_at < $6 THEN excluded.token ELSE p.token END,
       created_at = CASE WHEN p.created_at < $6 THEN excluded.created_at ELSE p.created_at END
RETURNING token`;

export class TypeOrmPreviewNames extends PreviewNames {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async of(
    { organisationId, websiteId, userId }: Parameters<PreviewNames['of']>[0],
    fresh: string,
    now: Date,
    since: Date,
  ): Promise<string> {
    const values = [organisationId, websiteId, userId, fresh, now, since];
    const [row] = await this.unitOfWork.manager().query<{ token: string }[]>(OF, values);
    return (row as { token: string }).token;
  }
}
