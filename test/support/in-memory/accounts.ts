import { type Account, Accounts, type Member } from '../../../src/domain/identity/accounts.repository.js';
import type { Role } from '../../../src/domain/identity/index.js';
import type { Organisation } from '../../../src/domain/identity/organisation.js';
import type { User } from '../../../src/domain/identity/user.js';
import { DomainError } from '../../../src/domain/shared/domain-error.js';
import type { InMemoryUnitOfWork } from './unit-of-work.js';

export class InMemoryAccounts extends Accounts {
  constructor(private readonly unitOfWork: InMemoryUnitOfWork) {
    super();
  }

  async findByEmail(email: string): Promise<Account | undefined> {
    return this.unitOfWork.statement(undefined, ({ tables }) => {
      const user = tables.users.find((one) => sameAddress(one.email, email));
      if (!user) return undefined;
      const memberships = tables.memberships
        .filter(({ userId }) => userId === user.id)
        .map(({ organisationId, role, active }) => {
          const organisation = tables.organisations.find(({ id }) => id === organisationId);
          return { organisationId, organisationName: organisation?.name ?? '', role, active };
        });
      return { user, memberships };
    });
  }

  async findMember(wanted: { userId: string; organisationId: string }): Promise<Member | undefined> {
    return this.unitOfWork.statement(undefined, ({ tables }) => {
      const user = tables.users.find(({ id }) => id === wanted.userId);
      const membership = tables.memberships.find(
        ({ userId, organisationId }) => userId === wanted.userId && organisationId === wanted.organisationId,
      );
      if (!user || !membership) return undefined;
      return { role: membership.role, active: membership.active, operator: user.operator };
    });
  }

  async addUser(user: User): Promise<void> {
    this.unitOfWork.statement(undefined, (store) => {
      if (store.tables.users.some(({ email }) => sameAddress(email, user.email))) {
        const [code, message] = ['user.email_taken', 'Another user has this mail address.'];
        throw new DomainError('conflict', code, message, [{ path: 'email', code, message }]);
      }
      store.insert('users', user);
    });
  }

  async addUserUnlessKnown(user: User): Promise<string> {
    return this.unitOfWork.statement(undefined, (store) => {
      const known = store.tables.users.find(({ email }) => sameAddress(email, user.email));
      if (known) return known.id;
      store.insert('users', user);
      return user.id;
    });
  }

  async addOrganisation(organisation: Organisation): Promise<void> {
    this.unitOfWork.statement(undefined, (store) => store.insert('organisations', organisation));
  }

  async addMembership(membership: { userId: string; organisationId: string; role: Role }): Promise<void> {
    const row = { ...membership, active: true, name: null, version: 1 };
    this.unitOfWork.statement(undefined, (store) => store.insert('memberships', row));
  }
}

function sameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
