import type { Position } from '../shared/position.js';
import type { Area } from './area.js';

/** The organisation's areas. Works inside a unit of work, which fixes the organisation. */
export abstract class Areas {
  /**
   * @throws DomainError `conflict` `area.code_taken`
   * @throws DomainError `invalid` `area.site_unknown`: no such site in this organisation
   */
  abstract add(area: Area): Promise<void>;

  /**
   * The area whose boundary covers the position, its edge included. Where several do, the smallest by surface wins,
   * then the lower code: the answer does not depend on the order of rows.
   */
  abstract findCovering(organisationId: string, position: Position): Promise<string | undefined>;
}
