import { Aggregate, FIRST_VERSION } from '../shared/aggregate.js';
import { Checks } from '../shared/checks.js';
import { DomainError } from '../shared/domain-error.js';
import type { DomainEvent } from '../shared/domain-event.js';
import { checkText } from '../shared/text.js';
import type { Role } from './permissions.js';
import { USER_NAME_MAX } from './user.js';

export interface PersonProperties {
  /** What this organisation calls the person; another one may call them otherwise. */
  readonly name: string;
  readonly role: Role;
  /** Who is not active cannot sign in here. */
  readonly active: boolean;
}

/** A member of an organisation; the id is the user's. */
export class Person extends Aggregate {
  private constructor(
    id: string,
    organisationId: string,
    version: number,
    readonly properties: PersonProperties,
    events: readonly DomainEvent[] = [],
  ) {
    super(id, organisationId, version, events);
  }

  /** @throws DomainError `invalid`, code `person.invalid` */
  static add(
    id: string,
    organisationId: string,
    input: Pick<PersonProperties, 'name' | 'role'>,
    by: string | null,
  ): Person {
    const properties = { ...checked(input), active: true };
    const event = {
      type: 'person.added',
      organisationId,
      aggregateId: id,
      version: FIRST_VERSION,
      actorId: by,
      payload: { role: input.role },
    };
    return new Person(id, organisationId, FIRST_VERSION, properties, [event]);
  }

  /** Rebuilds what is stored and checks nothing: not a constructor. */
  static restore(stored: Pick<Person, 'id' | 'organisationId' | 'version' | 'properties'>): Person {
    return new Person(stored.id, stored.organisationId, stored.version, stored.properties);
  }

  get administers(): boolean {
    return this.properties.active && this.properties.role === 'admin';
  }

  /**
   * What is left out stays. Where nothing differs, the answer is the person itself.
   * @param others how many more people administer the organisation
   * @throws DomainError `invalid` `person.invalid`, `conflict` `person.last_admin`
   */
  change(changes: Partial<PersonProperties>, others: number, by: string | null): Person {
    const properties = checked({ ...this.properties, ...changes });
    const fields = (['name', 'role', 'active'] as const).filter(
      (field) => properties[field] !== this.properties[field],
    );
    if (fields.length === 0) return this;
    const version = this.version + 1;
    const event = {
      type: 'person.changed',
      organisationId: this.organisationId,
      aggregateId: this.id,
      version,
      actorId: by,
      payload: { fields, role: properties.role, active: properties.active },
    };
    const changed = new Person(this.id, this.organisationId, version, properties, [event]);
    if (this.administers && !changed.administers && others === 0) throw lastAdministrator();
    return changed;
  }
}

function checked<Input extends Pick<PersonProperties, 'name'>>(input: Input): Input {
  const checks = new Checks();
  checkText(checks, 'name', input.name, { min: 1, max: USER_NAME_MAX });
  checks.throwIfAny('person.invalid');
  return input;
}

function lastAdministrator(): DomainError {
  return new DomainError(
    'conflict',
    'person.last_admin',
    'Nobody else administers this organisation. Make somebody else an administrator first.',
  );
}
