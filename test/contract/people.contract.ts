import type { UnitOfWork } from '../../src/application/shared/unit-of-work.port.js';
import type { Accounts } from '../../src/domain/identity/accounts.repository.js';
import type { Role } from '../../src/domain/identity/index.js';
import type { People } from '../../src/domain/identity/people.repository.js';
import { Person } from '../../src/domain/identity/person.js';
import { newId } from '../support/in-memory/builders.js';

export interface OpenPeople {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: Accounts;
  readonly people: People;
  /** Types of the events stored about somebody, in order. */
  eventsOf(aggregateId: string): Promise<string[]>;
  close(): Promise<void>;
}

export function describePeopleContract(name: string, open: () => Promise<OpenPeople>): void {
  describe(`the people ${name}`, () => {
    let opened: OpenPeople;
    let people: People;
    let here: string;
    beforeAll(async () => {
      opened = await open();
      people = opened.people;
    });
    beforeEach(async () => {
      here = newId();
      const settings = { name: 'Operator', timeZone: 'Europe/Paris', locale: 'fr' };
      await across(() => opened.accounts.addOrganisation({ id: here, ...settings }));
    });
    afterAll(() => opened.close());

    const across = <T>(work: () => Promise<T>) => opened.unitOfWork.acrossOrganisations('people', work);
    const inUnit = <T>(work: () => Promise<T>) => opened.unitOfWork.inOrganisation(here, work);
    const find = (id: string) => inUnit(() => people.find(here, id));
    const aUser = async () => {
      const id = newId();
      const user = { id, email: `${id}@example.org`, name: 'As they say', passwordHash: '', operator: false };
      await across(() => opened.accounts.addUser(user));
      return id;
    };
    const add = async (role: Role = 'driver') => {
      const person = Person.add(await aUser(), here, { name: 'Awa Diop', role }, null);
      await across(() => people.add(person));
      return person;
    };
    const stored = ({ id, organisationId, version, properties }: Person) =>
      Person.restore({ id, organisationId, version, properties });

    it('hold somebody as added, under the name the organisation gave, with the event', async () => {
      const person = await add();
      expect(await find(person.id)).toEqual(stored(person));
      expect(await opened.eventsOf(person.id)).toEqual(['person.added']);
    });

    it('call who was given no name as they call themselves', async () => {
      const userId = await aUser();
      await across(() => opened.accounts.addMembership({ userId, organisationId: here, role: 'driver' }));
      expect((await find(userId)).properties.name).toBe('As they say');
    });

    it('hold nobody who is no member, nor another organisation’s', async () => {
      const missing = { kind: 'not_found', code: 'person.not_found' };
      await expect(find(newId())).rejects.toMatchObject(missing);
      await expect(find(await aUser())).rejects.toMatchObject(missing);
      const foreign = await add();
      here = newId();
      await expect(find(foreign.id)).rejects.toMatchObject(missing);
    });

    it('hold nobody twice, also when two add them at the same time', async () => {
      const id = await aUser();
      const person = Person.add(id, here, { name: 'Awa', role: 'driver' }, null);
      const outcomes = await Promise.allSettled([person, person].map((one) => across(() => people.add(one))));
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      await expect(across(() => people.add(person))).rejects.toMatchObject({
        kind: 'conflict',
        code: 'person.already_member',
        violations: [{ path: 'email' }],
      });
      expect(await opened.eventsOf(id)).toEqual(['person.added']);
    });

    it('keep a change with its event, over the version it was made from', async () => {
      const person = await add();
      const changed = (await find(person.id)).change({ role: 'admin', name: 'A. Diop' }, 0, null);
      await inUnit(() => people.save(changed));
      expect(await find(person.id)).toEqual(stored(changed));
      const again = inUnit(() => people.save(changed));
      await expect(again).rejects.toMatchObject({ kind: 'stale', code: 'version.stale' });
      expect(await opened.eventsOf(person.id)).toEqual(['person.added', 'person.changed']);
    });

    it('keep nothing of a unit that fails, not even its event', async () => {
      const person = await add();
      const work = inUnit(async () => {
        await people.save((await people.find(here, person.id)).change({ active: false }, 1, null));
        throw new Error('on purpose');
      });
      await expect(work).rejects.toThrow('on purpose');
      expect(await find(person.id)).toEqual(stored(person));
      expect(await opened.eventsOf(person.id)).toEqual(['person.added']);
    });

    it('count the other administrators: active ones of this organisation', async () => {
      const [admin, other, former] = [await add('admin'), await add('admin'), await add('admin')];
      await add('dispatcher');
      const retired = (await find(former.id)).change({ active: false }, 2, null);
      await inUnit(() => people.save(retired));
      const others = (id: string) => inUnit(() => people.administratorsBesides(here, id));
      expect(await others(admin.id)).toBe(1);
      expect(await others(newId())).toBe(2);
      expect(await others(other.id)).toBe(1);
      here = newId();
      expect(await others(admin.id)).toBe(0);
    });

    it('let administrators who take the role from each other at once come one after the other', async () => {
      const admins = [await add('admin'), await add('admin'), await add('admin')];
      const resign = ({ id }: Person) =>
        inUnit(async () => {
          const others = await people.administratorsBesides(here, id);
          await new Promise((resolve) => setTimeout(resolve, 20));
          await people.save((await people.find(here, id)).change({ role: 'driver' }, others, null));
        });
      const outcomes = await Promise.allSettled(admins.map(resign));
      const codes = outcomes.map((one) =>
        one.status === 'fulfilled' ? 'resigned' : (one.reason as { code: string }).code,
      );
      expect(codes.sort()).toEqual(['person.last_admin', 'resigned', 'resigned']);
    });
  });
}
