import type { Release } from './releases.js';

/** A release as the database knows it. */
export interface RecordedRelease {
  readonly id: string;
  readonly organisationId: string;
  readonly websiteId: string;
}

/** What has made a release, or has found it unchanged. */
export interface ReleaseOrigin {
  readonly buildId: string;
  /** Pages of the site, pictures not counted. */
  readonly pages: number;
}

/** Which production releases were made, which is live, which are still on the disk. Works inside a unit of work. */
export abstract class KeptReleases {
  /** Records a release that this build has made, or has found unchanged, and that people see it. */
  abstract add(release: Release, made: ReleaseOrigin): Promise<void>;

  /** @throws DomainError `not_found` `release.not_found`: unknown, of another website, or no longer kept */
  abstract find(organisationId: string, websiteId: string, releaseId: string): Promise<RecordedRelease>;

  /** People see this one. @param pinned changes of the network build no other until somebody publishes */
  abstract show(organisationId: string, websiteId: string, releaseId: string, pinned: boolean): Promise<void>;

  /** Those that are not named are no longer on the disk. */
  abstract pruned(
    organisationId: string,
    websiteId: string,
    kept: readonly string[],
    at: Date,
  ): Promise<void>;
}
