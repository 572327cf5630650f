import type { Container } from './container.js';

/**
 * The organisation's containers. Works inside a unit of work, which fixes the organisation. Events go to the outbox,
 * and each is a line of the container's history.
 */
export abstract class Containers {
  /**
   * @throws DomainError `conflict` `container.reference_taken`: another container that is not removed has the reference
   * @throws DomainError `conflict` `area.archived`
   * @throws DomainError `invalid` `container.area_unknown`: no such area in this organisation
   */
  abstract add(container: Container): Promise<void>;

  /** @throws DomainError `not_found` `container.not_found` */
  abstract find(organisationId: string, id: string): Promise<Container>;

  /**
   * Stores a changed container over the version before it.
   * @throws DomainError `stale` `version.stale`, and whatever `add` throws
   */
  abstract save(container: Container): Promise<void>;
}
