import type { UnitOfWork } from '../../src/application/shared/unit-of-work.port.js';
import type { Accounts } from '../../src/domain/identity/accounts.repository.js';
import type { User } from '../../src/domain/identity/user.js';
import { newId } from '../support/in-memory/builders.js';

export interface OpenAccounts {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: Accounts;
  close(): Promise<void>;
}

export function describeAccountsContract(name: string, open: () => Promise<OpenAccounts>): void {
  describe(`the accounts ${name}`, () => {
    let opened: OpenAccounts;
    let accounts: Accounts;
    beforeAll(async () => {
      opened = await open();
      accounts = opened.accounts;
    });
    afterAll(() => opened.close());

    const inUnit = <T>(work: () => Promise<T>) =>
      opened.unitOfWork.acrossOrganisations('create-administrator', work);
    const find = (email: string) => inUnit(() => accounts.findByEmail(email));
    const aUser = (email = `${newId()}@example.org`): User => ({
      id: newId(),
      email,
      name: 'Awa Diop',
      passwordHash: '$argon2id$v=19$…',
      operator: false,
    });
    const add = (user: User) => inUnit(() => accounts.addUser(user));
    const join = async (user: User, organisationName: string, role: 'admin' | 'driver') => {
      const organisation = { id: newId(), name: organisationName, timeZone: 'Europe/Paris', locale: 'fr' };
      await inUnit(async () => {
        await accounts.addOrganisation(organisation);
        await accounts.addMembership({ userId: user.id, organisationId: organisation.id, role });
      });
      return { organisationId: organisation.id, organisationName, role, active: true };
    };

    it('hold nobody whom nobody added', async () => {
      expect(await find(`${newId()}@example.org`)).toBeUndefined();
      expect(await find('')).toBeUndefined();
    });

    it('give a user back as added, without any organisation', async () => {
      const user = aUser();
      await add(user);
      expect(await find(user.email)).toEqual({ user, memberships: [] });
    });

    it('find a mail address in any case, and nothing but the whole of it', async () => {
      const user = aUser(`Awa.${newId()}@Example.org`);
      await add(user);
      for (const email of [user.email, user.email.toLowerCase(), user.email.toUpperCase()]) {
        expect((await find(email))?.user).toEqual(user);
      }
      for (const email of [` ${user.email}`, user.email.slice(1), '%', user.email.replace('.', '_')]) {
        expect(await find(email)).toBeUndefined();
      }
    });

    it('find a mail address in any case beyond ASCII too', async () => {
      const user = aUser(`Jérôme.${newId()}@Château.example`);
      await add(user);
      expect((await find(user.email.toUpperCase()))?.user).toEqual(user);
    });

    it('hold a mail address once, in whatever case', async () => {
      const user = aUser();
      await add(user);
      for (const email of [user.email, user.email.toUpperCase()]) {
        await expect(add(aUser(email))).rejects.toMatchObject({
          kind: 'conflict',
          code: 'user.email_taken',
          violations: [{ path: 'email' }],
        });
      }
    });

    it('hold a mail address once when two people take it at the same time', async () => {
      const email = `${newId()}@example.org`;
      const outcomes = await Promise.allSettled([add(aUser(email)), add(aUser(email.toUpperCase()))]);
      const codes = outcomes.map((one) =>
        one.status === 'fulfilled' ? 'added' : (one.reason as { code: string }).code,
      );
      expect(codes.sort()).toEqual(['added', 'user.email_taken']);
    });

    it('add a user unless somebody has the address, in whatever case, and say who has it', async () => {
      const user = { ...aUser(), operator: true };
      const addUnlessKnown = (one: User) => inUnit(() => accounts.addUserUnlessKnown(one));
      expect(await addUnlessKnown(user)).toBe(user.id);
      expect(await addUnlessKnown(aUser(user.email.toUpperCase()))).toBe(user.id);
      expect((await find(user.email))?.user).toEqual(user);
    });

    it('agree on one user when two are added at the same time', async () => {
      const email = `${newId()}@example.org`;
      const ids = await Promise.all(
        [aUser(email), aUser(email.toUpperCase())].map((user) =>
          inUnit(() => accounts.addUserUnlessKnown(user)),
        ),
      );
      expect(ids[0]).toBe(ids[1]);
      expect((await find(email))?.user.id).toBe(ids[0]);
    });

    it('name the memberships of a user, oldest first, and nobody else’s', async () => {
      const [user, other] = [aUser(), aUser()];
      await add(user);
      await add(other);
      const oldest = await join(user, 'Zephyr', 'driver');
      await join(other, 'Not theirs', 'admin');
      const newest = await join(user, 'Aurora', 'admin');
      expect((await find(user.email))?.memberships).toEqual([oldest, newest]);
    });

    it('know what a user is in one organisation, and that others are nothing there', async () => {
      const [operator, stranger] = [{ ...aUser(), operator: true }, aUser()];
      await add(operator);
      await add(stranger);
      const { organisationId } = await join(operator, 'Zephyr', 'driver');
      const member = (userId: string, id = organisationId) =>
        inUnit(() => accounts.findMember({ userId, organisationId: id }));
      expect(await member(operator.id)).toEqual({ role: 'driver', active: true, operator: true });
      expect(await member(stranger.id)).toBeUndefined();
      expect(await member(operator.id, newId())).toBeUndefined();
    });

    it('keep nothing of a unit that fails', async () => {
      const user = aUser();
      const work = inUnit(async () => {
        await accounts.addUser(user);
        throw new Error('on purpose');
      });
      await expect(work).rejects.toThrow('on purpose');
      expect(await find(user.email)).toBeUndefined();
    });
  });
}
