import { DomainError } from '../../domain/shared/domain-error.js';

export function fileNotFound(key: string): DomainError {
  return new DomainError('not_found', 'file.not_found', `There is no file ${key}.`);
}

/** The disk is full, the bucket does not answer: a matter for operators, who find the cause in the log. */
export function storageUnavailable(cause: unknown): DomainError {
  const error = new DomainError(
    'unavailable',
    'file.storage_unavailable',
    'Files cannot be stored or read at the moment. Try again in a while.',
  );
  return Object.assign(error, { cause });
}
