import type { Build, QueuedBuild } from './build.js';
import type { BuildKind } from './build.details.js';

/** Builds of websites. Works inside a unit of work, which fixes the organisation. */
export abstract class Builds {
  /** @throws DomainError `conflict` `build.queued_already`: somebody has queued one of the kind at this moment */
  abstract add(queued: QueuedBuild): Promise<void>;

  /** @throws DomainError `not_found` `build.not_found` */
  abstract find(organisationId: string, id: string): Promise<Build>;

  /** The website's queued and running builds of a kind, locked until the unit of work ends: at most one of each. */
  abstract unfinished(organisationId: string, websiteId: string, kind: BuildKind): Promise<readonly Build[]>;

  /** When the website's last build of a kind began. */
  abstract lastStart(
    organisationId: string,
    websiteId: string,
    kind: BuildKind,
  ): Promise<Date | undefined>;

  /**
   * @throws DomainError `stale` `version.stale`: somebody else has stored a later version
   * @throws DomainError `conflict` `build.running_already`: another build of the website's kind is running
   */
  abstract save(changed: Build): Promise<void>;
}
