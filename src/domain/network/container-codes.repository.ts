import type { ContainerCode } from './container-code.js';

/** Codes by the id of their container. */
export type CodesOfContainers = ReadonlyMap<string, ContainerCode>;

/** The codes of the organisation's containers; a code is unique over all organisations. */
export abstract class ContainerCodes {
  /**
   * Gives each of these containers the code that is proposed for it, unless it has one already or the code belongs to
   * another container of any organisation. Inside a unit of work.
   * @returns the codes they have now; a container is missing when its proposal was taken: propose another
   * @throws DomainError `not_found` `container.not_found`
   */
  abstract keep(organisationId: string, proposals: CodesOfContainers): Promise<CodesOfContainers>;
}
