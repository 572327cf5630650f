import { Aggregate } from '../shared/aggregate.js';
import type { DomainEvent } from '../shared/domain-event.js';
import type { ImportCounts, ImportDetails, ImportState } from './import.details.js';

/** What all states are made of. */
type StateClass<State> = new (
  id: string,
  organisationId: string,
  version: number,
  details: ImportDetails,
  events: readonly DomainEvent[],
) => State;

/** One uploaded file on its way into the network. A class for each state: what a state cannot do does not compile. */
export abstract class ImportInState extends Aggregate {
  abstract readonly state: ImportState;

  constructor(
    id: string,
    organisationId: string,
    version: number,
    readonly details: ImportDetails,
    events: readonly DomainEvent[] = [],
  ) {
    super(id, organisationId, version, events);
  }

  protected become<State>(
    state: StateClass<State>,
    changes: Partial<ImportDetails>,
    event?: Pick<DomainEvent, 'type' | 'actorId' | 'payload'>,
  ): State {
    const { id: aggregateId, organisationId } = this;
    const version = this.version + 1;
    const events = event ? [{ ...event, organisationId, aggregateId, version }] : [];
    return new state(aggregateId, organisationId, version, { ...this.details, ...changes }, events);
  }

  protected counted(changes: Partial<ImportCounts>): ImportCounts {
    return { ...this.details.counts, ...changes };
  }
}
