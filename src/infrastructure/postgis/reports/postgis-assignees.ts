import { Assignees } from '../../../application/reports/assignees.port.js';
import type { TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';

export class PostgisAssignees extends Assignees {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async includes(organisationId: string, personId: string): Promise<boolean> {
    const sql = 'SELECT id FROM people WHERE organisation_id = $1 AND id = $2 AND active';
    const found = await this.unitOfWork.reading(organisationId, (query) =>
      query(sql, [organisationId, personId]),
    );
    return found.length > 0;
  }
}
