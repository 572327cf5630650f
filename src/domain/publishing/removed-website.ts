import { Aggregate } from '../shared/aggregate.js';
import type { DomainEvent } from '../shared/domain-event.js';

/** A website that somebody has removed for good: nothing can be done with it any more. */
export class RemovedWebsite extends Aggregate {
  constructor(id: string, organisationId: string, version: number, events: readonly DomainEvent[]) {
    super(id, organisationId, version, events);
  }
}
