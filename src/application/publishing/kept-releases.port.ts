import type { BuildKind } from '../../domain/publishing/build.details.js';
import type { Release } from './releases.js';

/** A release as the database knows it. */
export interface RecordedRelease {
  readonly id: string;
  readonly organisationId: string;
  readonly websiteId: string;
  readonly kind: BuildKind;
}

/** Which releases were made, which is live, which are still on the disk. Works inside a unit of work. */
export abstract class KeptReleases {
  /** Records a release that goes live with this build, and that it is the one people see. */
  abstract add(release: Release, buildId: string): Promise<void>;

  /** @throws DomainError `not_found` `release.not_found`: unknown, of another website, or no longer kept */
  abstract find(organisationId: string, websiteId: string, releaseId: string): Promise<RecordedRelease>;

  /**
   * @param pinned a person wants to see this one: changes of the network build no other until somebody publishes
   */
  abstract showing(
    organisationId: string,
    websiteId: string,
    releaseId: string,
    pinned: boolean,
  ): Promise<void>;

  abstract isPinned(organisationId: string, websiteId: string): Promise<boolean>;

  /** Lets the website follow the network again. */
  abstract unpin(organisationId: string, websiteId: string): Promise<void>;

  /** The newest of the website's production releases, the live one among them. */
  abstract newest(organisationId: string, websiteId: string, count: number): Promise<readonly string[]>;

  /** Those that are not named are no longer on the disk. */
  abstract pruned(organisationId: string, websiteId: string, kept: readonly string[]): Promise<void>;
}
