import type { Outbox } from '../../../application/shared/outbox.port.js';
import { People } from '../../../domain/identity/people.repository.js';
import { Person, type PersonProperties } from '../../../domain/identity/person.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import { taken, translating } from '../shared/constraint-errors.js';
import { stale } from '../shared/stale.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';

const ERRORS = {
  memberships_pkey: taken(
    'person.already_member',
    'email',
    'Somebody with this mail address is a member already.',
  ),
};

type PersonRow = PersonProperties & { readonly version: number };

export class TypeOrmPeople extends People {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  async add({ id, organisationId, version, properties, events }: Person): Promise<void> {
    const { name, role, active } = properties;
    await translating(ERRORS, () =>
      this.query(
        `INSERT INTO memberships (organisation_id, user_id, version, name, role, active)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [organisationId, id, version, name, role, active],
      ),
    );
    await this.outbox.append(events);
  }

  async find(organisationId: string, id: string): Promise<Person> {
    const [row] = await this.query<PersonRow[]>(
      'SELECT name, role, active, version FROM people WHERE organisation_id = $1 AND id = $2',
      [organisationId, id],
    );
    if (!row) throw new DomainError('not_found', 'person.not_found', 'There is no such person.');
    const { version, ...properties } = row;
    return Person.restore({ id, organisationId, version, properties });
  }

  /** Locked first and counted then: who was waited for may have changed who is one. */
  async administratorsBesides(organisationId: string, id: string): Promise<number> {
    await this.query(
      `SELECT FROM memberships WHERE organisation_id = $1 AND role = 'admin' AND active
        ORDER BY user_id FOR NO KEY UPDATE`,
      [organisationId],
    );
    const [row] = await this.query<{ others: number }[]>(
      `SELECT count(*)::int AS others FROM memberships
        WHERE organisation_id = $1 AND role = 'admin' AND active AND user_id <> $2`,
      [organisationId, id],
    );
    return row?.others ?? 0;
  }

  async save({ id, organisationId, version, properties, events }: Person): Promise<void> {
    const { name, role, active } = properties;
    const [, changed] = await this.query<[unknown, number]>(
      `UPDATE memberships SET name = $4, role = $5, active = $6, version = $3
        WHERE organisation_id = $1 AND user_id = $2 AND version = $3 - 1`,
      [organisationId, id, version, name, role, active],
    );
    if (changed !== 1) throw stale();
    await this.outbox.append(events);
  }

  private query<Result>(sql: string, values: unknown[]): Promise<Result> {
    return this.unitOfWork.manager().query<Result>(sql, values);
  }
}
