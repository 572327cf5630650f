import type { DomainEvent } from '../shared/domain-event.js';

/**
 * - `changed` {slug, customDomain}: stands at another address
 * - `draft_saved` {revision}
 * - `published` {websiteId, revision}: that revision is to be shown to the public
 * - `went_back` {releaseId}: the public is shown an earlier release again
 * - `removed` {name, slug, customDomain, media}: it is gone; the files of those pictures, and of its releases, are to go
 */
export type WebsiteChange = 'created' | 'changed' | 'draft_saved' | 'published' | 'went_back' | 'removed';

export function websiteEvent(
  change: WebsiteChange,
  identity: Pick<DomainEvent, 'organisationId' | 'aggregateId' | 'version' | 'actorId'>,
  payload: DomainEvent['payload'] = {},
): DomainEvent {
  return { ...identity, type: `website.${change}`, payload };
}
