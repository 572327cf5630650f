import type { WebsiteMedia } from './website-media.js';

/** The pictures of the organisation's websites; their files are elsewhere. Works inside a unit of work. */
export abstract class MediaLibrary {
  /**
   * The same file once for each website: where it is there already, the answer is what is there.
   * @throws DomainError `conflict` `media.too_many`
   * @throws DomainError `not_found` `website.not_found`
   */
  abstract add(media: WebsiteMedia): Promise<WebsiteMedia>;

  abstract of(organisationId: string, websiteId: string): Promise<readonly WebsiteMedia[]>;

  /** @throws DomainError `not_found` `media.not_found` */
  abstract find(organisationId: string, websiteId: string, id: string): Promise<WebsiteMedia>;

  /**
   * Stores its words over the version before.
   * @throws DomainError `stale` `version.stale`: also when it was removed
   */
  abstract describe(media: WebsiteMedia): Promise<void>;

  /** Also when there is none. */
  abstract remove(organisationId: string, websiteId: string, id: string): Promise<void>;
}
