import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { People } from '../../domain/identity/people.repository.js';
import type { PersonProperties } from '../../domain/identity/person.js';
import { Sessions } from '../../domain/identity/sessions.repository.js';
import { expectVersion } from '../../domain/shared/expected-version.js';
import { Clock } from '../shared/clock.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

export interface ChangePersonCommand {
  readonly personId: string;
  readonly expectedVersion: number;
  /** What is left out stays. */
  readonly changes: Partial<PersonProperties>;
}

/** Changes what somebody is in the actor's organisation. Who is active no more is signed out of it everywhere. */
@Injectable()
export class ChangePerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  /**
   * Stores nothing where nothing differs.
   * @throws DomainError `person.not_found`, `version.stale`, `person.invalid`, `person.last_admin`
   */
  async execute({ personId, expectedVersion, changes }: ChangePersonCommand, actor: Actor): Promise<void> {
    const { organisationId, userId } = actor;
    await this.unitOfWork.inOrganisation(organisationId, async () => {
      const others = await this.people.administratorsBesides(organisationId, personId);
      const person = await this.people.find(organisationId, personId);
      expectVersion(person, expectedVersion);
      const changed = person.change(changes, others, userId);
      if (changed === person) return;
      await this.people.save(changed);
      if (changed.properties.active) return;
      await this.sessions.endAllOf({ organisationId, userId: personId }, 'member_inactive', this.clock.now());
    });
  }
}
