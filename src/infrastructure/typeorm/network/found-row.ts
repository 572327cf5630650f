import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { DomainError } from '../../../domain/shared/domain-error.js';

/** @throws DomainError `not_found` `<thing>.not_found` */
export async function foundRow<Row extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<Row>,
  where: FindOptionsWhere<Row>,
  thing: string,
): Promise<Row> {
  const row = await manager.findOneBy(target, where);
  if (row) return row;
  throw new DomainError('not_found', `${thing}.not_found`, `There is no such ${thing}.`);
}
