import type { Container } from './container.js';

/** The organisation's containers. Works inside a unit of work, which fixes the organisation. */
export abstract class Containers {
  /**
   * @throws DomainError `conflict` `container.reference_taken`: another container that is not removed has the reference
   * @throws DomainError `invalid` `container.area_unknown`: no such area in this organisation
   */
  abstract add(container: Container): Promise<void>;
}
