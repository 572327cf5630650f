import type { Position } from '../shared/position.js';
import type { Area } from './area.js';

/** The organisation's areas. Works inside a unit of work, which fixes the organisation. Events go to the outbox. */
export abstract class Areas {
  /**
   * @throws DomainError `conflict` `area.code_taken`, `site.archived`
   * @throws DomainError `invalid` `area.site_unknown`: no such site in this organisation
   */
  abstract add(area: Area): Promise<void>;

  /** @throws DomainError `not_found` `area.not_found` */
  abstract find(organisationId: string, id: string): Promise<Area>;

  /**
   * Stores a changed area over the version before it. However many write at the same time: an archived area holds no
   * container that is not removed, and an archived site serves no area that is not archived.
   * @throws DomainError `stale` `version.stale`
   * @throws DomainError `conflict` `area.code_taken`, `area.in_use`, `site.archived`
   * @throws DomainError `invalid` `area.site_unknown`
   */
  abstract save(area: Area): Promise<void>;

  /**
   * The area whose boundary covers the position, its edge included; archived ones cover nothing. Where several do, the
   * smallest by surface wins, then the lower code: the answer does not depend on the order of rows.
   */
  abstract findCovering(organisationId: string, position: Position): Promise<string | undefined>;
}
