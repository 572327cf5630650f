import { newId } from '../../../test/support/in-memory/builders.js';
import { InMemoryAccounts } from '../../../test/support/in-memory/accounts.js';
import { NumberedAccessTokens, ReadablePasswordHasher } from '../../../test/support/in-memory/identity.js';
import { SequentialIds } from '../../../test/support/in-memory/sequential-ids.js';
import { InMemorySessions, ReadableSessionSecrets } from '../../../test/support/in-memory/sessions.js';
import { SettableClock } from '../../../test/support/in-memory/settable-clock.js';
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
    logIn = new LogIn(
      unitOfWork,
      accounts,
      new InMemorySessions(unitOfWork),
      hasher,
      tokens,
      new ReadableSessionSecrets(),
      new SequentialIds(),
      new SettableClock(),
    );
    const settings = { timeZone: 'Europe/Paris', locale: 'fr' };
    const passwordHash = await hasher.hash(PASSWORD);
    await unitOfWork.acrossOrganisations('create-administrator', async () => {
      await accounts.addUser({ id: userId, email: EMAIL, name: 'Awa Diop', passwordHash, operator: false });
      await accounts.addOrganisation({ id: older, name: 'Tisséa', ...settings });
      await accounts.addOrganisation({ id: newer, name: 'Relais', ...settings });
      await accounts.addMembership({ userId, organisationId: older, role: 'driver' });
      await accounts.addMembership({ userId, organisationId: newer, role: 'admin' });
      const alone = { id: newId(), email: 'alone@example.org', name: 'Alone', passwordHash, operator: true };
      await accounts.addUser(alone);
    });
    unitOfWork.bypasses.length = 0;
  });

  it('opens the oldest membership when no organisation is named', async () => {
    const { grant } = await logIn.execute({ email: EMAIL, password: PASSWORD });
    const { accessToken, ...rest } = grant;
    expect(rest).toEqual({ expiresIn: 900, organisationId: older, role: 'driver' });
    const actor = { userId, organisationId: older, role: 'driver', operator: false };
    expect(await tokens.verify(accessToken)).toEqual(actor);
  });

  it('opens the organisation that is named, with the role of that membership', async () => {
    const command = { email: EMAIL.toUpperCase(), password: PASSWORD, organisationId: newer };
    expect((await logIn.execute(command)).grant).toMatchObject({ organisationId: newer, role: 'admin' });
  });

  it('opens a session of that person in that organisation, of whose secret it stores the hash', async () => {
    const { key, keyExpiresIn } = await logIn.execute({ email: EMAIL, password: PASSWORD });
    expect(keyExpiresIn).toBe(30 * 24 * 3600);
    expect(unitOfWork.store.tables.sessions.map(({ properties }) => properties)).toMatchObject([
      { id: key.sessionId, userId, organisationId: older, secret: { hash: `hash of ${key.secret}` } },
    ]);
  });

  it('passes over memberships that are not active, and refuses who has no other', async () => {
    const deactivate = (organisationId: string) =>
      unitOfWork.store.exchange(
        'memberships',
        (one) => one.organisationId === organisationId,
        (one) => ({ ...one, active: false }),
      );
    deactivate(older);
    const credentials = { email: EMAIL, password: PASSWORD };
    expect((await logIn.execute(credentials)).grant).toMatchObject({ organisationId: newer });
    await expect(logIn.execute({ ...credentials, organisationId: older })).rejects.toMatchObject(REFUSED);
    deactivate(newer);
    await expect(logIn.execute(credentials)).rejects.toMatchObject(REFUSED);
    expect(unitOfWork.store.tables.sessions).toHaveLength(1);
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
    expect(unitOfWork.bypasses).toEqual(['login', 'session']);
    expect.assertions(2);
  });
});
