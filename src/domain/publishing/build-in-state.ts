import { Aggregate } from '../shared/aggregate.js';
import type { DomainEvent } from '../shared/domain-event.js';
import type { BuildDetails, BuildState } from './build.details.js';

type StateClass<State> = new (
  id: string,
  organisationId: string,
  version: number,
  details: BuildDetails,
  events: readonly DomainEvent[],
) => State;

/** One rendering of a website. A class for each state: what a state cannot do does not compile. */
export abstract class BuildInState extends Aggregate {
  abstract readonly state: BuildState;

  constructor(
    id: string,
    organisationId: string,
    version: number,
    readonly details: BuildDetails,
    events: readonly DomainEvent[] = [],
  ) {
    super(id, organisationId, version, events);
  }

  protected become<State>(
    state: StateClass<State>,
    changes: Partial<BuildDetails>,
    event?: Pick<DomainEvent, 'type' | 'actorId' | 'payload'>,
  ): State {
    const { id: aggregateId, organisationId } = this;
    const version = this.version + 1;
    const events = event ? [{ ...event, organisationId, aggregateId, version }] : [];
    return new state(aggregateId, organisationId, version, { ...this.details, ...changes }, events);
  }

  /** Told when a build has come to its end, whatever that is. */
  protected finished(state: BuildState, actorId: string | null = null) {
    const { websiteId, kind, previewToken } = this.details;
    return { type: 'build.finished', actorId, payload: { state, websiteId, kind, previewToken } };
  }
}
