import type { Outbox } from '../../../src/application/shared/outbox.port.js';
import { People } from '../../../src/domain/identity/people.repository.js';
import { Person } from '../../../src/domain/identity/person.js';
import { DomainError } from '../../../src/domain/shared/domain-error.js';
import type { Membership } from './store.js';
import type { InMemoryUnitOfWork } from './unit-of-work.js';

export class InMemoryPeople extends People {
  constructor(
    private readonly unitOfWork: InMemoryUnitOfWork,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  async add({ id: userId, organisationId, version, properties, events }: Person): Promise<void> {
    const reach = this.unitOfWork.reachesAll ? undefined : organisationId;
    this.unitOfWork.statement(reach, (store) => {
      if (store.tables.memberships.some(isOf(organisationId, userId))) {
        const [code, message] = ['person.already_member', 'is a member'];
        throw new DomainError('conflict', code, message, [{ path: 'email', code, message }]);
      }
      store.insert('memberships', { userId, organisationId, version, ...properties });
    });
    await this.outbox.append(events);
  }

  async find(organisationId: string, id: string): Promise<Person> {
    return this.unitOfWork.statement(organisationId, ({ tables }) => {
      const row = tables.memberships.find(isOf(organisationId, id));
      if (!row) throw new DomainError('not_found', 'person.not_found', 'There is no such person.');
      const { version, role, active } = row;
      const name = row.name ?? tables.users.find((user) => user.id === id)?.name ?? '';
      return Person.restore({ id, organisationId, version, properties: { name, role, active } });
    });
  }

  async administratorsBesides(organisationId: string, id: string): Promise<number> {
    return this.unitOfWork.statement(
      organisationId,
      ({ tables }) =>
        tables.memberships.filter(
          (one) =>
            one.organisationId === organisationId && one.role === 'admin' && one.active && one.userId !== id,
        ).length,
    );
  }

  async save({ id, organisationId, version, properties, events }: Person): Promise<void> {
    this.unitOfWork.statement(organisationId, (store) => {
      const isMeant = isOf(organisationId, id);
      const before = (row: Membership) => isMeant(row) && row.version === version - 1;
      const row = { userId: id, organisationId, version, ...properties };
      if (!store.replace('memberships', before, row)) {
        throw new DomainError('stale', 'version.stale', 'changed meanwhile');
      }
    });
    await this.outbox.append(events);
  }
}

const isOf = (organisationId: string, userId: string) => (row: Membership) =>
  row.organisationId === organisationId && row.userId === userId;
