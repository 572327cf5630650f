import {
  type OwnView,
  type PeopleFilters,
  PeopleReader,
  type PeopleSort,
  type PersonView,
} from '../../../application/identity/people-reader.port.js';
import type { Page, PageRequest } from '../../../application/shared/page.js';
import type { Actor } from '../../../domain/identity/index.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import type { TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';
import { Conditions } from '../shared/conditions.js';
import { isoTime } from '../shared/iso-time.js';
import { type ListStatement, readPage } from '../shared/keyset-page.js';

const PEOPLE: ListStatement<PeopleSort> = {
  columns: `id, name, email, role, active, version, ${isoTime('created_at')} AS "createdAt"`,
  from: 'people',
  sortable: { name: 'name', email: 'email' },
};

const SELF = `
SELECT p.id AS "userId", p.name, p.email,
       json_build_object('id', o.id, 'name', o.name, 'timeZone', o.time_zone, 'locale', o.locale) AS organisation
  FROM people p JOIN organisations o ON o.id = p.organisation_id
 WHERE organisation_id = $1 AND p.id = $2`;

/** Reads people as the application role, through the view that shows members of one organisation. */
export class PostgisPeopleReader extends PeopleReader {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  self({ organisationId, userId }: Actor): Promise<OwnView> {
    return this.one<OwnView>(organisationId, SELF, userId);
  }

  person({ organisationId }: Actor, id: string): Promise<PersonView> {
    const sql = `SELECT ${PEOPLE.columns} FROM people WHERE organisation_id = $1 AND id = $2`;
    return this.one<PersonView>(organisationId, sql, id);
  }

  people(
    { organisationId }: Actor,
    { roles, active }: PeopleFilters,
    page: PageRequest<PeopleSort>,
  ): Promise<Page<PersonView>> {
    const conditions = Conditions.none()
      .add((put) => `organisation_id = ${put(organisationId)}`)
      .addIf(roles, (wanted) => `role = ANY (${wanted})`)
      .addIf(active, (wanted) => `active = ${wanted}`);
    return this.unitOfWork.reading(organisationId, (query) =>
      readPage<PersonView, PeopleSort>(query, PEOPLE, conditions, page),
    );
  }

  private async one<View>(organisationId: string, sql: string, id: string): Promise<View> {
    const rows = await this.unitOfWork.reading(organisationId, (query) =>
      query<View>(sql, [organisationId, id]),
    );
    const row = rows[0];
    if (row === undefined) throw new DomainError('not_found', 'person.not_found', 'There is no such person.');
    return row;
  }
}
