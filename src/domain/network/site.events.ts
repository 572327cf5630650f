import type { DomainEvent } from '../shared/domain-event.js';

export type SiteChange = 'created' | 'changed' | 'archived' | 'restored';

/** @param fields of the site that differ now */
export function siteEvent(
  change: SiteChange,
  identity: Pick<DomainEvent, 'organisationId' | 'aggregateId' | 'version' | 'actorId'>,
  fields: readonly string[] = [],
): DomainEvent {
  return { ...identity, type: `site.${change}`, payload: change === 'changed' ? { fields } : {} };
}
