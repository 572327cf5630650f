import type { SiteSnapshot } from '@glaneur/website-config';
import type { BuildDetails } from '../../../domain/publishing/build.details.js';
import type { SiteName } from '../releases/releases.js';

/** Everything that one build is made from. */
export interface SiteSource {
  readonly snapshot: SiteSnapshot;
  /** The names under which the site is to be found once it is live. */
  readonly names: readonly SiteName[];
}

/** What a build reads: one consistent look at one website and the network that it shows. */
export abstract class SiteSources {
  /**
   * Production reads the published revision, a preview the draft or the configuration that came with it.
   * @throws BuildFault `build.not_published`, `build.config_invalid`
   * @throws DomainError `not_found` `website.not_found`
   */
  abstract read(organisationId: string, build: BuildDetails): Promise<SiteSource>;

  /** The bytes of a picture of the website. @param src as in the snapshot: `/media/<hash>.webp` */
  abstract picture(
    organisationId: string,
    websiteId: string,
    src: string,
  ): Promise<AsyncIterable<Uint8Array>>;
}
