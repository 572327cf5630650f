import { DomainError } from '../shared/domain-error.js';

/** Sites and areas are put aside, not deleted: what happened there stays readable. */
export interface Archivable {
  readonly archivedAt: Date | null;
}

/** @throws DomainError `conflict` `<thing>.archived` */
export function mustNotBeArchived(thing: 'site' | 'area', { archivedAt }: Archivable): void {
  if (archivedAt === null) return;
  throw new DomainError('conflict', `${thing}.archived`, `This ${thing} is archived. Restore it first.`);
}

/** @throws DomainError `conflict` `<thing>.not_archived` */
export function mustBeArchived(thing: 'site' | 'area', { archivedAt }: Archivable): void {
  if (archivedAt !== null) return;
  throw new DomainError('conflict', `${thing}.not_archived`, `This ${thing} is not archived.`);
}
