import type { ImportKey } from '../../../application/imports/import-key.js';
import { KeptImports } from '../../../application/imports/kept-imports.port.js';
import type { TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';

const SOME = 100;

const EXPIRED = `
SELECT organisation_id AS "organisationId", id FROM imports
 WHERE NOT tidied AND finished_at < $1 AND state <> 'undoing' ORDER BY finished_at LIMIT ${SOME}`;

const STUCK = `
SELECT organisation_id AS "organisationId", id FROM imports
 WHERE state IN ('received', 'staged', 'checked', 'undoing') AND changed_at < $1 ORDER BY changed_at LIMIT ${SOME}`;

const TIDIED = 'UPDATE imports SET tidied = true WHERE organisation_id = $1 AND id = $2';

export class PostgisKeptImports extends KeptImports {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  expired(before: Date): Promise<ImportKey[]> {
    return this.everywhere(EXPIRED, before);
  }

  stuck(before: Date): Promise<ImportKey[]> {
    return this.everywhere(STUCK, before);
  }

  async tidied({ organisationId, id }: ImportKey): Promise<void> {
    await this.unitOfWork.inOrganisation(organisationId, () =>
      this.unitOfWork.manager().query(TIDIED, [organisationId, id]),
    );
  }

  private everywhere(sql: string, before: Date): Promise<ImportKey[]> {
    return this.unitOfWork.acrossOrganisations('schedule', () =>
      this.unitOfWork.manager().query<ImportKey[]>(sql, [before]),
    );
  }
}
