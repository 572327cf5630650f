import type { Site } from './site.js';

/** The organisation's sites. Works inside a unit of work, which fixes the organisation. Events go to the outbox. */
export abstract class Sites {
  abstract add(site: Site): Promise<void>;

  /** @throws DomainError `not_found` `site.not_found` */
  abstract find(organisationId: string, id: string): Promise<Site>;

  /**
   * Stores a changed site over the version before it.
   * @throws DomainError `stale` `version.stale`
   * @throws DomainError `conflict` `site.in_use`: it is archived now, and an area that is not is served from it
   */
  abstract save(site: Site): Promise<void>;
}
