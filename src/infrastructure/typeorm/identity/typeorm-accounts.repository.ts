import { type Account, Accounts, type Member } from '../../../domain/identity/accounts.repository.js';
import type { Role } from '../../../domain/identity/index.js';
import type { Organisation } from '../../../domain/identity/organisation.js';
import type { User } from '../../../domain/identity/user.js';
import { taken, translating } from '../shared/constraint-errors.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';
import { MembershipRow, OrganisationRow, UserRow } from './account.rows.js';

const ERRORS = { users_email_key: taken('user.email_taken', 'email', 'Another user has this mail address.') };

type AccountRow = User & { memberships: Account['memberships'] };

export class TypeOrmAccounts extends Accounts {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async findByEmail(email: string): Promise<Account | undefined> {
    const rows = await this.unitOfWork.manager().query<AccountRow[]>(
      `SELECT u.id, u.email, u.name, u.password_hash AS "passwordHash", u.operator,
              coalesce(json_agg(json_build_object('organisationId', o.id, 'organisationName', o.name, 'role', m.role,
                                                  'active', m.active)
                                ORDER BY m.created_at, o.id) FILTER (WHERE o.id IS NOT NULL), '[]') AS memberships
         FROM users u
         LEFT JOIN memberships m ON m.user_id = u.id
         LEFT JOIN organisations o ON o.id = m.organisation_id
        WHERE lower(u.email) = lower($1)
        GROUP BY u.id`,
      [email],
    );
    const row = rows[0];
    if (!row) return undefined;
    const { memberships, ...user } = row;
    return { user, memberships };
  }

  async findMember({
    userId,
    organisationId,
  }: {
    userId: string;
    organisationId: string;
  }): Promise<Member | undefined> {
    const [member] = await this.unitOfWork.manager().query<Member[]>(
      `SELECT m.role, m.active, u.operator FROM memberships m JOIN users u ON u.id = m.user_id
        WHERE m.organisation_id = $1 AND m.user_id = $2`,
      [organisationId, userId],
    );
    return member;
  }

  async addUser(user: User): Promise<void> {
    await translating(ERRORS, () => this.unitOfWork.manager().insert(UserRow, user));
  }

  /** Who has taken the address a moment ago is waited for; then the second look sees them. */
  async addUserUnlessKnown({ id, email, name, passwordHash, operator }: User): Promise<string> {
    const manager = this.unitOfWork.manager();
    await manager.query(
      `INSERT INTO users (id, email, name, password_hash, operator) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING`,
      [id, email, name, passwordHash, operator],
    );
    const [known] = await manager.query<{ id: string }[]>(
      'SELECT id FROM users WHERE lower(email) = lower($1)',
      [email],
    );
    return known?.id ?? id;
  }

  async addOrganisation(organisation: Organisation): Promise<void> {
    await this.unitOfWork.manager().insert(OrganisationRow, organisation);
  }

  async addMembership(membership: { userId: string; organisationId: string; role: Role }): Promise<void> {
    await this.unitOfWork.manager().insert(MembershipRow, membership);
  }
}
