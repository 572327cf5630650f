import { newId } from '../../../test/support/in-memory/builders.js';
import { InMemoryAccounts } from '../../../test/support/in-memory/accounts.js';
import { NumberedAccessTokens, ReadablePasswordHasher } from '../../../test/support/in-memory/identity.js';
import { InMemoryStore } from '../../../test/support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../../test/support/in-memory/unit-of-work.js';
import { LogIn } from './log-in.js';

const EMAIL = 'Awa.Diop@example.org';
const PASSWORD = 'glaneur-demo';
const REFUSED = { kind: 'unauthenticated', code: 'login.refused', violations: [] };

describe('logging in', () => {
  let unitOfWork: InMemoryUnitOfWork;
  let hasher: ReadablePasswordHasher;
  let tokens: NumberedAccessTokens;
  let logIn: LogIn;
  const [userId, older, newer] = [newId(), newId(), newId()];

  beforeEach(async () => {
    unitOfWork = new InMemoryUnitOfWork(new InMemoryStore());
    hasher = new ReadablePasswordHasher();
    tokens = new NumberedAccessTokens();
    const accounts = new InMemoryAccounts(unitOfWork);
    logIn = new LogIn(unitOfWork, accounts, hasher, tokens);
    const settings = { timeZone: 'Europe/Paris', locale: 'fr' };
    const passwordHash = await hasher.hash(PASSWORD);
    await unitOfWork.acrossOrganisations('create-administrator', async () => {
      await accounts.addUser({ id: userId, email: EMAIL, name: 'Awa Diop', passwordHash });
      await accounts.addOrganisation({ id: older, name: 'Tisséa', ...settings });
      await accounts.addOrganisation({ id: newer, name: 'Relais', ...settings });
      await accounts.addMembership({ userId, organisationId: older, role: 'driver' });
      await accounts.addMembership({ userId, organisationId: newer, role: 'admin' });
      await accounts.addUser({ id: newId(), email: 'alone@example.org', name: 'Alone', passwordHash });
    });
    unitOfWork.bypasses.length = 0;
  });

  it('opens the oldest membership when no organisation is named', async () => {
    const { accessToken, ...session } = await logIn.execute({ email: EMAIL, password: PASSWORD });
    expect(session).toEqual({ expiresIn: 900, organisationId: older, role: 'driver' });
    expect(await tokens.verify(accessToken)).toEqual({ userId, organisationId: older, role: 'driver' });
  });

  it('opens the organisation that is named, with the role of that membership', async () => {
    const command = { email: EMAIL.toUpperCase(), password: PASSWORD, organisationId: newer };
    expect(await logIn.execute(command)).toMatchObject({ organisationId: newer, role: 'admin' });
  });

  it.each([
    ['an unknown address', { email: 'nobody@example.org', password: PASSWORD }],
    ['a wrong password', { email: EMAIL, password: 'glaneur-Demo' }],
    ['no password', { email: EMAIL, password: '' }],
    ['a foreign organisation', { email: EMAIL, password: PASSWORD, organisationId: newId() }],
    ['a person without any organisation', { email: 'alone@example.org', password: PASSWORD }],
    ['the decoy’s own password', { email: 'nobody@example.org', password: 'nobody has this password' }],
  ])('refuses %s with one and the same answer', async (_, command) => {
    const sentence = 'The mail address or the password is not right.';
    await expect(logIn.execute(command)).rejects.toMatchObject({ ...REFUSED, message: sentence });
  });

  it.each([
    ['known', EMAIL],
    ['unknown', 'nobody@example.org'],
  ])(
    'verifies one hash of the same kind for a %s address, so that the time does not tell',
    async (_, email) => {
      await expect(logIn.execute({ email, password: 'wrong password' })).rejects.toMatchObject(REFUSED);
      expect(hasher.verified).toEqual([
        { hash: expect.stringMatching(/^readable\$\d+\$/), password: 'wrong password' },
      ]);
    },
  );

  it('makes the decoy once, not at every attempt', async () => {
    const hash = jest.spyOn(hasher, 'hash');
    for (let attempt = 0; attempt < 3; attempt++) {
      await expect(logIn.execute({ email: 'x@y', password: 'z' })).rejects.toMatchObject(REFUSED);
    }
    expect(hash).toHaveBeenCalledTimes(1);
  });

  it('makes another decoy after one could not be made', async () => {
    jest.spyOn(hasher, 'hash').mockRejectedValueOnce(new Error('out of memory'));
    const attempt = () => logIn.execute({ email: 'x@y', password: 'z' });
    await expect(attempt()).rejects.toThrow('out of memory');
    await expect(attempt()).rejects.toMatchObject(REFUSED);
  });

  it('goes round row-level security under its own name, and hashes outside the transaction', async () => {
    jest.spyOn(hasher, 'verify').mockImplementation(async () => {
      expect(() => unitOfWork.afterCommit(() => {})).toThrow('No unit of work is open');
      return true;
    });
    await logIn.execute({ email: EMAIL, password: PASSWORD });
    expect(unitOfWork.bypasses).toEqual(['login']);
    expect.assertions(2);
  });
});
