import { DomainError } from '../../../domain/shared/domain-error.js';

/** An UPDATE that names the version it was made from has found another one. */
export function stale(): DomainError {
  return new DomainError('stale', 'version.stale', 'This was changed meanwhile. Read it again.');
}
