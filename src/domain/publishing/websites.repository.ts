import type { RemovedWebsite } from './removed-website.js';
import type { Website, WebsiteRevision } from './website.js';

/** So many revisions of a website are kept beside those that were published; the oldest go first. */
export const REVISIONS_KEPT = 100;

/** The organisation's websites with their revisions. Works inside a unit of work, which fixes the organisation. */
export abstract class Websites {
  /**
   * With its events, as `save`.
   * @throws DomainError `conflict` `website.slug_taken`, `website.domain_taken`: also by another organisation
   */
  abstract add(website: Website): Promise<void>;

  /** Locked until the unit of work ends. @throws DomainError `not_found` `website.not_found` */
  abstract find(organisationId: string, id: string): Promise<Website>;

  /** @throws DomainError `not_found` `revision.not_found`: there never was one, or it is no longer kept */
  abstract revision(organisationId: string, websiteId: string, revision: number): Promise<WebsiteRevision>;

  /**
   * Stores the website over the version before it, and its draft where that is new.
   * @throws DomainError `stale` `version.stale`
   * @throws DomainError `conflict` `website.slug_taken`, `website.domain_taken`
   */
  abstract save(website: Website): Promise<void>;

  /**
   * Takes the website out over the version before it, with its revisions, pictures, releases and names of previews. Its
   * builds stay: the figures are read from them.
   * @throws DomainError `stale` `version.stale`
   */
  abstract remove(removed: RemovedWebsite): Promise<void>;
}
