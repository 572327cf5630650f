import { hash } from 'node:crypto';
import {
  type PreviewOwner,
  PreviewNames,
} from '../../../application/publishing/builds/preview-names.port.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';

/** Hexadecimal: 128 bits, which nobody guesses, and short enough for the label of a host. */
const NAME_LENGTH = 32;

const SECRET_OF = `
INSERT INTO website_previews AS p (organisation_id, website_id, user_id, token, created_at) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (organisation_id, website_id, user_id) DO UPDATE
   SET token = CASE WHEN p.created_at < $6 THEN excluded.token ELSE p.token END,
       created_at = CASE WHEN p.created_at < $6 THEN excluded.created_at ELSE p.created_at END
RETURNING token`;

/** Those before these were removed when they came to stand where these are. */
const BEYOND_MAX = 20;

const BEYOND = `
SELECT preview_token AS token FROM builds
 WHERE organisation_id = $1 AND website_id = $2 AND requested_by = $3 AND queued_at >= $5
   AND kind = 'preview' AND state = 'live'
 GROUP BY preview_token ORDER BY max(queued_at) DESC OFFSET $4 LIMIT ${BEYOND_MAX}`;

export class TypeOrmPreviewNames extends PreviewNames {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async of(
    { organisationId, websiteId, userId, key }: PreviewOwner & { readonly key: string },
    fresh: string,
    now: Date,
    since: Date,
  ): Promise<string> {
    const values = [organisationId, websiteId, userId, fresh, now, since];
    const [row] = await this.unitOfWork.manager().query<{ token: string }[]>(SECRET_OF, values);
    const { token: secret } = row as { token: string };
    return hash('sha256', `${secret} ${key}`, 'hex').slice(0, NAME_LENGTH);
  }

  async beyond(
    { organisationId, websiteId, userId }: PreviewOwner,
    newest: number,
    since: Date,
  ): Promise<readonly string[]> {
    const values = [organisationId, websiteId, userId, newest, since];
    const rows = await this.unitOfWork.manager().query<{ token: string }[]>(BEYOND, values);
    return rows.map(({ token }) => token);
  }
}
