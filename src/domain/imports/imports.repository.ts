import type { Import, ReceivedImport } from './import.js';

/** The organisation's imports. Works inside a unit of work, which fixes the organisation. */
export abstract class Imports {
  abstract add(received: ReceivedImport): Promise<void>;

  /** @throws DomainError `not_found` `import.not_found` */
  abstract find(organisationId: string, id: string): Promise<Import>;

  /** @throws DomainError `stale` `version.stale`: somebody else has stored a later version */
  abstract save(changed: Import): Promise<void>;
}
