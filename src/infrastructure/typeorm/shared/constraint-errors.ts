import { QueryFailedError } from 'typeorm';
import { DomainError } from '../../../domain/shared/domain-error.js';

/** Which broken constraint means which domain error. */
export type ConstraintErrors = Readonly<Record<string, () => DomainError>>;

/** Runs a write and turns the named constraints' violations into the domain's own errors. */
export async function translating<T>(errors: ConstraintErrors, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const constraint =
      error instanceof QueryFailedError
        ? (error.driverError as { constraint?: string }).constraint
        : undefined;
    const translation = constraint === undefined ? undefined : errors[constraint];
    throw translation?.() ?? error;
  }
}

/** A conflict that points at one field. */
export function taken(code: string, path: string, message: string): () => DomainError {
  return () => new DomainError('conflict', code, message, [{ path, code, message }]);
}

/** A conflict with what is stored elsewhere: no field of the request is to blame. */
export function refused(code: string, message: string): () => DomainError {
  return () => new DomainError('conflict', code, message);
}

/** A reference to something that this organisation does not have. */
export function unknown(code: string, path: string, message: string): () => DomainError {
  return () => DomainError.invalid(code, [{ path, code, message }]);
}
