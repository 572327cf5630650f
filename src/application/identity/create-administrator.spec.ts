import { InMemoryAccounts } from '../../../test/support/in-memory/accounts.js';
import { ReadablePasswordHasher } from '../../../test/support/in-memory/identity.js';
import { SequentialIds } from '../../../test/support/in-memory/sequential-ids.js';
import { InMemoryStore } from '../../../test/support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../../test/support/in-memory/unit-of-work.js';
import { CreateAdministrator, type CreateAdministratorCommand } from './create-administrator.js';

const aCommand = (changes: Partial<CreateAdministratorCommand> = {}): CreateAdministratorCommand => ({
  email: 'awa@example.org',
  name: 'Awa Diop',
  password: 'correct horse battery',
  organisation: { name: 'Tisséa Textile', timeZone: 'Europe/Paris', locale: 'fr' },
  ...changes,
});

describe('creating an administrator', () => {
  let store: InMemoryStore;
  let hasher: ReadablePasswordHasher;
  let create: CreateAdministrator;
  beforeEach(() => {
    store = new InMemoryStore();
    hasher = new ReadablePasswordHasher();
    const unitOfWork = new InMemoryUnitOfWork(store);
    create = new CreateAdministrator(
      unitOfWork,
      new InMemoryAccounts(unitOfWork),
      hasher,
      new SequentialIds(),
    );
  });
  const counts = () => {
    const { users, organisations, memberships } = store.tables;
    return [users.length, organisations.length, memberships.length];
  };

  it('stores a user, an organisation and the membership between them', async () => {
    const { userId, organisationId } = await create.execute(aCommand());
    const { users, organisations, memberships } = store.tables;
    expect(users).toMatchObject([{ id: userId, email: 'awa@example.org', name: 'Awa Diop' }]);
    expect(organisations).toEqual([{ id: organisationId, ...aCommand().organisation }]);
    expect(memberships).toEqual([
      { userId, organisationId, role: 'admin', active: true, name: null, version: 1 },
    ]);
  });

  it.each([
    [undefined, false],
    [true, true],
  ])('makes an operator of them only when told so: %j', async (operator, stored) => {
    await create.execute(aCommand({ operator }));
    expect(store.tables.users).toMatchObject([{ operator: stored }]);
  });

  it('stores the hash of the password and never the password', async () => {
    await create.execute(aCommand());
    const [user] = store.tables.users;
    expect(user?.passwordHash).not.toBe(aCommand().password);
    expect(await hasher.verify(user?.passwordHash ?? '', aCommand().password)).toBe(true);
    expect(user).not.toHaveProperty('password');
  });

  it('stores neither where the mail address is taken', async () => {
    await create.execute(aCommand());
    const again = create.execute(aCommand({ email: 'AWA@example.org' }));
    await expect(again).rejects.toMatchObject({ kind: 'conflict', code: 'user.email_taken' });
    expect(counts()).toEqual([1, 1, 1]);
  });

  it.each([
    [{ password: 'short' }, 'user.invalid'],
    [{ email: 'nobody' }, 'user.invalid'],
    [{ name: '' }, 'user.invalid'],
    [{ organisation: { name: '', timeZone: 'Europe/Paris', locale: 'fr' } }, 'organisation.invalid'],
    [{ organisation: { name: 'Tisséa', timeZone: 'Mars', locale: 'fr' } }, 'organisation.invalid'],
  ])('refuses %j and stores nothing', async (changes, code) => {
    await expect(create.execute(aCommand(changes))).rejects.toMatchObject({ kind: 'invalid', code });
    expect(counts()).toEqual([0, 0, 0]);
  });
});
