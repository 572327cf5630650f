import type { DomainEvent } from '../shared/domain-event.js';
import type { Suspension } from './suspension.js';

export type AreaChange = 'created' | 'changed' | 'archived' | 'restored';

type Identity = Pick<DomainEvent, 'organisationId' | 'aggregateId' | 'version' | 'actorId'>;

/** @param fields of the area that differ now; the boundary, thousands of positions, is not repeated */
export function areaEvent(
  change: AreaChange,
  identity: Identity,
  fields: readonly string[] = [],
): DomainEvent {
  return { ...identity, type: `area.${change}`, payload: change === 'changed' ? { fields } : {} };
}

/** One event for all containers that a set-based write has suspended. Without a suspension each had its own. */
export function areaContainersSuspended(
  identity: Identity,
  containers: number,
  suspension?: Suspension,
): DomainEvent {
  const { reason = null, from = null, until = null } = suspension ?? {};
  const payload = {
    containers,
    reason,
    from: from?.toISOString() ?? null,
    until: until?.toISOString() ?? null,
  };
  return { ...identity, type: 'area.containers_suspended', payload };
}

export function areaContainersResumed(identity: Identity, containers: number): DomainEvent {
  return { ...identity, type: 'area.containers_resumed', payload: { containers } };
}
