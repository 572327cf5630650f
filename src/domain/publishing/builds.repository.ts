import type { BuildKind } from './build.details.js';
import type { Build, QueuedBuild, UnfinishedBuild } from './build.js';

/** Builds of websites. Works inside a unit of work, which fixes the organisation. */
export abstract class Builds {
  /**
   * Nobody removes the website until the unit of work ends. Called before its builds are touched, so that whoever holds
   * the website itself and whoever asks for a build wait in the same order.
   * @throws DomainError `not_found` `website.not_found`
   */
  abstract holdWebsite(organisationId: string, websiteId: string): Promise<void>;

  /** @throws DomainError `conflict` `build.queued_already`: somebody has queued another at this moment */
  abstract add(...queued: readonly QueuedBuild[]): Promise<void>;

  /** @throws DomainError `not_found` `build.not_found` */
  abstract find(organisationId: string, id: string): Promise<Build>;

  /**
   * The queued and the running build of a website, or of one of its previews, locked until the unit of work ends: at
   * most one of each.
   * @param previewToken null: production
   */
  abstract unfinished(
    organisationId: string,
    websiteId: string,
    previewToken: string | null,
  ): Promise<readonly Build[]>;

  /** Every queued and running build of a website, those of its previews too, locked until the unit of work ends. */
  abstract unfinishedOfWebsite(
    organisationId: string,
    websiteId: string,
  ): Promise<readonly UnfinishedBuild[]>;

  /** When the last production build of the website began. */
  abstract lastProductionStarts(
    organisationId: string,
    websiteIds: readonly string[],
  ): Promise<ReadonlyMap<string, Date>>;

  /** Those that wait to become what the public sees, at most one of each website, locked until the unit of work ends. */
  abstract queuedProductions(
    organisationId: string,
    websiteIds: readonly string[],
  ): Promise<readonly QueuedBuild[]>;

  /** Whether a production build of the website waits, or was asked for or began at that time or later. */
  abstract isCoveredSince(organisationId: string, websiteId: string, since: Date): Promise<boolean>;

  /** How many builds of this kind persons of the organisation have asked for since then. */
  abstract requestedSince(organisationId: string, kind: BuildKind, since: Date): Promise<number>;

  /**
   * @throws DomainError `stale` `version.stale`: somebody else has stored a later version
   * @throws DomainError `conflict` `build.running_already`: another build of the website is running
   */
  abstract save(changed: Build): Promise<void>;
}
