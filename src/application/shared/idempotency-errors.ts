import { DomainError } from '../../domain/shared/domain-error.js';

const PATH = 'Idempotency-Key';

/** What every `IdempotencyKeys` throws. */
export const IDEMPOTENCY_ERRORS = {
  inFlight: (): DomainError => {
    const message = 'A request with this Idempotency-Key is being answered. Ask again in a moment.';
    return new DomainError('conflict', 'idempotency.in_flight', message);
  },
  keyReused: (): DomainError => {
    const message = 'This Idempotency-Key came with another request. Take a new key for each new request.';
    return DomainError.invalid('idempotency.key_reused', [
      { path: PATH, code: 'idempotency.key_reused', message },
    ]);
  },
  keyInvalid: (): DomainError => {
    const message = 'An Idempotency-Key is 1 to 128 visible ASCII characters: a UUID does well.';
    return DomainError.invalid('idempotency.key_invalid', [
      { path: PATH, code: 'idempotency.key_invalid', message },
    ]);
  },
} as const;
