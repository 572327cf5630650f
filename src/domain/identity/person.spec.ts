import { DomainError } from '../shared/domain-error.js';
import { Person, type PersonProperties } from './person.js';
import { ROLES } from './permissions.js';

const aPerson = (changes: Partial<PersonProperties> = {}) =>
  Person.restore({
    id: 'p',
    organisationId: 'o',
    version: 3,
    properties: { name: 'Awa Diop', role: 'dispatcher', active: true, ...changes },
  });
const refusal = (attempt: () => unknown) => {
  try {
    attempt();
    return undefined;
  } catch (error) {
    return error instanceof DomainError ? [error.kind, error.code] : error;
  }
};

describe('a person', () => {
  it('is added active, and says so', () => {
    const { version, properties, events } = Person.add('p', 'o', { name: 'Awa', role: 'driver' }, 'admin');
    expect([version, properties]).toEqual([1, { name: 'Awa', role: 'driver', active: true }]);
    const about = { organisationId: 'o', aggregateId: 'p', version: 1, actorId: 'admin' };
    expect(events).toEqual([{ ...about, type: 'person.added', payload: { role: 'driver' } }]);
  });

  it.each(['', ' ', 'a\0b', '\ud800', 'n'.repeat(201)])('is not called %j', (name) => {
    const invalid = ['invalid', 'person.invalid'];
    expect(refusal(() => Person.add('p', 'o', { name, role: 'driver' }, null))).toEqual(invalid);
    expect(refusal(() => aPerson().change({ name }, 1, null))).toEqual(invalid);
  });

  it('becomes another one with every change, and says what differs', () => {
    const changed = aPerson().change({ name: 'Awa B. Diop', active: false }, 0, 'admin');
    expect(changed).toMatchObject({ id: 'p', organisationId: 'o', version: 4 });
    expect(changed.properties).toEqual({ name: 'Awa B. Diop', role: 'dispatcher', active: false });
    const about = { organisationId: 'o', aggregateId: 'p', version: 4, actorId: 'admin' };
    const payload = { fields: ['name', 'active'], role: 'dispatcher', active: false };
    expect(changed.events).toEqual([{ ...about, type: 'person.changed', payload }]);
  });

  it('stays the same where nothing differs', () => {
    const person = aPerson({ role: 'admin' });
    expect(person.change({}, 0, null)).toBe(person);
    expect(person.change({ name: 'Awa Diop', role: 'admin', active: true }, 0, null)).toBe(person);
  });

  it('administers as an active administrator only', () => {
    for (const role of ROLES) {
      for (const active of [true, false]) {
        expect(aPerson({ role, active }).administers).toBe(role === 'admin' && active);
      }
    }
  });

  it('remains administrator while nobody else is', () => {
    const admin = aPerson({ role: 'admin' });
    const last = ['conflict', 'person.last_admin'];
    for (const changes of [
      { role: 'driver' },
      { active: false },
      { role: 'driver', active: false },
    ] as const) {
      expect(refusal(() => admin.change(changes, 0, null))).toEqual(last);
      expect(admin.change(changes, 1, null).administers).toBe(false);
    }
    expect(admin.change({ name: 'Somebody' }, 0, null).administers).toBe(true);
  });

  it('may be anything where they administer nothing', () => {
    expect(aPerson().change({ role: 'driver' }, 0, null).properties.role).toBe('driver');
    const former = aPerson({ role: 'admin', active: false });
    expect(former.change({ role: 'driver' }, 0, null).properties.role).toBe('driver');
    expect(aPerson({ active: false }).change({ role: 'admin', active: true }, 0, null).administers).toBe(
      true,
    );
  });
});
