import { WebsiteReferences } from '../../../application/publishing/website-references.port.js';
import type { TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';

const UNKNOWN = `
SELECT asked.id FROM unnest($2::uuid[]) AS asked (id)
 WHERE NOT EXISTS (SELECT FROM areas a WHERE a.organisation_id = $1 AND a.id = asked.id)`;

export class PostgisWebsiteReferences extends WebsiteReferences {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async unknownAreas(organisationId: string, ids: readonly string[]): Promise<readonly string[]> {
    const read = this.unitOfWork.manager().query<{ id: string }[]>(UNKNOWN, [organisationId, ids]);
    return (await read).map(({ id }) => id);
  }
}
