import { InMemoryAccounts } from '../../../test/support/in-memory/accounts.js';
import { anActor, newId } from '../../../test/support/in-memory/builders.js';
import { ReadablePasswordHasher } from '../../../test/support/in-memory/identity.js';
import { InMemoryOutbox } from '../../../test/support/in-memory/outbox.js';
import { InMemoryPeople } from '../../../test/support/in-memory/people.js';
import { InMemorySessions } from '../../../test/support/in-memory/sessions.js';
import { SequentialIds } from '../../../test/support/in-memory/sequential-ids.js';
import { SettableClock } from '../../../test/support/in-memory/settable-clock.js';
import { InMemoryStore } from '../../../test/support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../../test/support/in-memory/unit-of-work.js';
import { Session } from '../../domain/identity/session.js';
import { AddPerson, type AddPersonCommand } from './add-person.js';
import { ChangePerson } from './change-person.js';

const aCommand = (changes: Partial<AddPersonCommand> = {}): AddPersonCommand => ({
  name: 'Thomas Delmas',
  email: 'thomas@example.org',
  role: 'driver',
  password: 'three words and 7',
  ...changes,
});

describe('the people of an organisation', () => {
  let store: InMemoryStore;
  let unitOfWork: InMemoryUnitOfWork;
  let hasher: ReadablePasswordHasher;
  let outbox: InMemoryOutbox;
  let sessions: InMemorySessions;
  let add: AddPerson;
  let change: ChangePerson;
  const actor = anActor(undefined, 'admin');

  beforeEach(() => {
    store = new InMemoryStore();
    unitOfWork = new InMemoryUnitOfWork(store);
    hasher = new ReadablePasswordHasher();
    outbox = new InMemoryOutbox(unitOfWork);
    sessions = new InMemorySessions(unitOfWork);
    const people = new InMemoryPeople(unitOfWork, outbox);
    add = new AddPerson(unitOfWork, new InMemoryAccounts(unitOfWork), people, hasher, new SequentialIds());
    change = new ChangePerson(unitOfWork, people, sessions, new SettableClock());
  });
  const membershipOf = (userId: string, organisationId = actor.organisationId) =>
    store.tables.memberships.find((one) => one.userId === userId && one.organisationId === organisationId);

  it('are added with an account that their password opens', async () => {
    const id = await add.execute(aCommand(), actor);
    const [user] = store.tables.users;
    expect(user).toMatchObject({ id, email: 'thomas@example.org', name: 'Thomas Delmas', operator: false });
    expect(await hasher.verify(user?.passwordHash ?? '', 'three words and 7')).toBe(true);
    expect(membershipOf(id)).toMatchObject({ role: 'driver', active: true, version: 1 });
    expect(outbox.events).toMatchObject([{ type: 'person.added', aggregateId: id, actorId: actor.userId }]);
    expect(unitOfWork.bypasses).toEqual(['people']);
  });

  it('keep account, password and name of their own when they come from another organisation', async () => {
    const first = await add.execute(aCommand(), anActor(undefined, 'admin'));
    const before = store.tables.users;
    const command = aCommand({
      email: 'THOMAS@example.org',
      name: 'T. Delmas',
      password: 'another password',
    });
    expect(await add.execute(command, actor)).toBe(first);
    expect(store.tables.users).toEqual(before);
    expect(membershipOf(first)?.name).toBe('T. Delmas');
  });

  it('cost one hash, whether they have an account or not: the time does not tell', async () => {
    const hash = jest.spyOn(hasher, 'hash');
    await add.execute(aCommand(), anActor(undefined, 'admin'));
    await add.execute(aCommand(), actor);
    expect(hash).toHaveBeenCalledTimes(2);
  });

  it('are added once', async () => {
    await add.execute(aCommand(), actor);
    const again = add.execute(aCommand({ email: 'Thomas@Example.org' }), actor);
    await expect(again).rejects.toMatchObject({ kind: 'conflict', code: 'person.already_member' });
    expect([store.tables.users.length, outbox.events.length]).toEqual([1, 1]);
  });

  it('are refused with every broken value at once, before anything is hashed', async () => {
    const hash = jest.spyOn(hasher, 'hash');
    const broken = add.execute(aCommand({ name: '', email: 'x', password: 'short' }), actor);
    await expect(broken).rejects.toMatchObject({
      code: 'user.invalid',
      violations: [{ path: 'name' }, { path: 'email' }, { path: 'password' }],
    });
    expect([hash.mock.calls.length, store.tables.users.length]).toEqual([0, 0]);
  });

  describe('when they change', () => {
    const changed = (personId: string, expectedVersion: number, changes: object) =>
      change.execute({ personId, expectedVersion, changes }, actor);

    it('are stored with what was named, and an event', async () => {
      const id = await add.execute(aCommand(), actor);
      await changed(id, 1, { role: 'dispatcher' });
      expect(membershipOf(id)).toMatchObject({ role: 'dispatcher', name: 'Thomas Delmas', version: 2 });
      expect(outbox.events.map(({ type }) => type)).toEqual(['person.added', 'person.changed']);
    });

    it('store nothing where nothing differs', async () => {
      const id = await add.execute(aCommand(), actor);
      await changed(id, 1, { role: 'driver' });
      expect([membershipOf(id)?.version, outbox.events.length]).toEqual([1, 1]);
    });

    it('are changed from the version that was seen', async () => {
      const id = await add.execute(aCommand(), actor);
      await expect(changed(id, 2, { role: 'admin' })).rejects.toMatchObject({ code: 'version.stale' });
      await expect(changed(newId(), 1, {})).rejects.toMatchObject({ code: 'person.not_found' });
    });

    it('leave one administrator', async () => {
      const [one, other] = [
        await add.execute(aCommand({ role: 'admin' }), actor),
        await add.execute(aCommand({ role: 'admin', email: 'other@example.org' }), actor),
      ];
      await changed(one, 1, { active: false });
      const last = { kind: 'conflict', code: 'person.last_admin' };
      await expect(changed(other, 1, { role: 'driver' })).rejects.toMatchObject(last);
      await expect(changed(other, 1, { active: false })).rejects.toMatchObject(last);
    });

    it('are signed out of this organisation, and no other, when they are active no more', async () => {
      const elsewhere = anActor(undefined, 'admin');
      const userId = await add.execute(aCommand(), elsewhere);
      await add.execute(aCommand(), actor);
      const opened = (organisationId: string) =>
        Session.open({ id: newId(), userId, organisationId }, 'hash', new Date('2026-11-21T08:00:00Z'));
      const [here, there] = [opened(actor.organisationId), opened(elsewhere.organisationId)];
      await unitOfWork.acrossOrganisations('session', async () => {
        await sessions.add(here);
        await sessions.add(there);
      });
      await changed(userId, 1, { role: 'dispatcher' });
      expect(store.tables.sessions.map(({ properties }) => properties.ended)).toEqual([null, null]);
      await changed(userId, 2, { active: false });
      const ended = store.tables.sessions.map(({ properties }) => properties.ended?.because);
      expect(ended).toEqual(['member_inactive', undefined]);
      await changed(userId, 3, { active: true });
      expect(store.tables.sessions[0]?.properties.ended).not.toBeNull();
    });
  });
});
