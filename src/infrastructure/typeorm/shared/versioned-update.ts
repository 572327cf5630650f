import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { stale } from './stale.js';

interface VersionedRow extends ObjectLiteral {
  readonly organisationId: string;
  readonly id: string;
  readonly version: number;
}

/**
 * Stores the row over the version before its own.
 * @throws DomainError `stale` `version.stale` where that version is not there any more
 */
export async function updateVersioned<Row extends VersionedRow>(
  manager: EntityManager,
  target: EntityTarget<Row>,
  row: Row,
): Promise<void> {
  const { organisationId, id, version } = row;
  const before: VersionedRow = { organisationId, id, version: version - 1 };
  const { affected } = await manager.update<ObjectLiteral>(target, before, row);
  if (affected !== 1) throw stale();
}
