/**
 * What went wrong, in the domain's own terms. One table in the presentation layer turns a kind into an HTTP status.
 * - `invalid`: a value breaks its rule; `violations` says which ones
 * - `conflict`: a rule about the present state is broken
 * - `not_found`: no such thing for this actor, which includes another organisation's
 * - `stale`: changed since the caller read it
 */
export type ErrorKind =
  'unauthenticated' | 'forbidden' | 'not_found' | 'conflict' | 'stale' | 'invalid' | 'unavailable';

/** One broken value: where it is (`path` in dotted form, as in `boundary.coordinates.0.3`), a stable code, a sentence. */
export interface Violation {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** An error with a stable dotted code (`container.reference_taken`) and what a person needs to mend it. */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    message: string,
    readonly violations: readonly Violation[] = [],
  ) {
    super(message);
  }

  static invalid(code: string, violations: readonly Violation[]): DomainError {
    return new DomainError(
      'invalid',
      code,
      violations.map((violation) => violation.message).join(' '),
      violations,
    );
  }
}
