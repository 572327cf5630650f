import { InMemoryAccounts } from '../../../test/support/in-memory/accounts.js';
import { newId } from '../../../test/support/in-memory/builders.js';
import { NumberedAccessTokens } from '../../../test/support/in-memory/identity.js';
import { InMemorySessions, ReadableSessionSecrets } from '../../../test/support/in-memory/sessions.js';
import { SettableClock } from '../../../test/support/in-memory/settable-clock.js';
import { InMemoryStore } from '../../../test/support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../../test/support/in-memory/unit-of-work.js';
import { Session } from '../../domain/identity/session.js';
import { LogOut } from './log-out.js';
import { RefreshSession } from './refresh-session.js';
import type { SessionKey } from './signed-in.js';
import { SESSIONS_KEPT_DAYS, TidySessions } from './tidy-sessions.js';

const ENDED = { kind: 'unauthenticated', code: 'session.ended' };
const DAY_S = 86_400;

describe('a session', () => {
  let unitOfWork: InMemoryUnitOfWork;
  let clock: SettableClock;
  let tokens: NumberedAccessTokens;
  let refresh: RefreshSession;
  let logOut: LogOut;
  let tidy: TidySessions;
  let first: SessionKey;
  const [userId, organisationId] = [newId(), newId()];

  beforeEach(async () => {
    unitOfWork = new InMemoryUnitOfWork(new InMemoryStore());
    clock = new SettableClock();
    tokens = new NumberedAccessTokens();
    const accounts = new InMemoryAccounts(unitOfWork);
    const sessions = new InMemorySessions(unitOfWork);
    const secrets = new ReadableSessionSecrets();
    refresh = new RefreshSession(unitOfWork, accounts, sessions, tokens, secrets, clock);
    logOut = new LogOut(unitOfWork, sessions, secrets, clock);
    tidy = new TidySessions(unitOfWork, sessions, clock);
    first = { sessionId: newId(), secret: secrets.create() };
    const session = Session.open(
      { id: first.sessionId, userId, organisationId },
      secrets.hash(first.secret),
      clock.now(),
    );
    await unitOfWork.acrossOrganisations('session', async () => {
      const words = { email: 'awa@example.org', name: 'Awa', passwordHash: '', operator: false };
      await accounts.addUser({ id: userId, ...words });
      await accounts.addMembership({ userId, organisationId, role: 'driver' });
      await sessions.add(session);
    });
    unitOfWork.bypasses.length = 0;
  });

  const stored = () => unitOfWork.store.tables.sessions[0]?.properties;
  const change = (changes: object) =>
    unitOfWork.store.exchange(
      'memberships',
      () => true,
      (one) => ({ ...one, ...changes }),
    );
  const refreshed = async (key: SessionKey) => (await refresh.execute(key)).key;

  it('is refreshed by its secret: a token, and the next secret', async () => {
    const { grant, key, keyExpiresIn } = await refresh.execute(first);
    const actor = { userId, organisationId, role: 'driver', operator: false };
    expect(await tokens.verify(grant.accessToken)).toEqual(actor);
    expect([key.sessionId, key.secret === first.secret]).toEqual([first.sessionId, false]);
    expect(keyExpiresIn).toBe(30 * DAY_S);
    expect(stored()?.secret.hash).toBe(`hash of ${key.secret}`);
    expect(unitOfWork.bypasses).toEqual(['session']);
  });

  it('goes on from secret to secret, and lives on while it is used', async () => {
    let key = first;
    for (let day = 0; day < 100; day += 20) {
      clock.pass(20 * DAY_S);
      key = await refreshed(key);
    }
    clock.pass(30 * DAY_S);
    await expect(refresh.execute(key)).rejects.toMatchObject(ENDED);
  });

  it('asks for the password after half a year, however much it is used', async () => {
    let key = first;
    for (let day = 0; day < 175; day += 25) {
      clock.pass(25 * DAY_S);
      key = await refreshed(key);
    }
    expect((await refresh.execute(key)).keyExpiresIn).toBe(5 * DAY_S);
    clock.pass(5 * DAY_S);
    await expect(refresh.execute(key)).rejects.toMatchObject(ENDED);
  });

  it('tells both tabs that ask at once the same next secret', async () => {
    const [one, other] = await Promise.all([refreshed(first), refreshed(first)]);
    expect(one).toEqual(other);
    clock.pass(60);
    await refreshed(one);
  });

  it('tells the next secret again to who comes back within thirty seconds, its answer having been lost', async () => {
    const next = await refreshed(first);
    clock.pass(29);
    expect(await refreshed(first)).toEqual(next);
    expect(await refreshed(next)).toEqual(next);
    clock.pass(1);
    expect(await refreshed(next)).not.toEqual(next);
  });

  it('ends for both when an old secret is shown later: one of the two has stolen it', async () => {
    const next = await refreshed(first);
    clock.pass(30);
    await expect(refresh.execute(first)).rejects.toMatchObject(ENDED);
    expect(stored()?.ended?.because).toBe('secret_reused');
    await expect(refresh.execute(next)).rejects.toMatchObject(ENDED);
  });

  it('ends for the thief too, who was the quicker and has refreshed more than once', async () => {
    let stolen = first;
    for (let turn = 0; turn < 3; turn++) {
      stolen = await refreshed(stolen);
      clock.pass(900);
    }
    await expect(refresh.execute(first)).rejects.toMatchObject(ENDED);
    await expect(refresh.execute(stolen)).rejects.toMatchObject(ENDED);
  });

  it('is not refreshed for who is active no more, and ends', async () => {
    change({ active: false });
    await expect(refresh.execute(first)).rejects.toMatchObject(ENDED);
    change({ active: true });
    await expect(refresh.execute(first)).rejects.toMatchObject(ENDED);
    expect(stored()?.ended?.because).toBe('member_inactive');
  });

  it('gives out the role that the person has now', async () => {
    change({ role: 'dispatcher' });
    expect((await refresh.execute(first)).grant.role).toBe('dispatcher');
  });

  it('is not there under an id that nobody has', async () => {
    await expect(refresh.execute({ ...first, sessionId: newId() })).rejects.toMatchObject(ENDED);
  });

  it('ends with logging out, once and for all', async () => {
    await logOut.execute(first);
    await expect(refresh.execute(first)).rejects.toMatchObject(ENDED);
    expect(stored()?.ended?.because).toBe('signed_out');
    await logOut.execute(first);
    await logOut.execute({ ...first, sessionId: newId() });
  });

  it('ends with logging out by an old secret too', async () => {
    await refreshed(first);
    clock.pass(60);
    await logOut.execute(first);
    expect(stored()?.ended?.because).toBe('secret_reused');
  });

  it('is forgotten some time after it was over', async () => {
    await logOut.execute(first);
    clock.pass(SESSIONS_KEPT_DAYS * DAY_S);
    expect(await tidy.tidy()).toBe(0);
    clock.pass(1);
    expect(await tidy.tidy()).toBe(1);
    expect(stored()).toBeUndefined();
  });
});
