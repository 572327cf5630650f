import { DomainError } from './domain-error.js';

/**
 * Held by every change that a person makes to what they have seen.
 * @throws DomainError `stale` `version.stale`
 */
export function expectVersion(thing: { readonly version: number }, expected: number): void {
  if (thing.version === expected) return;
  throw new DomainError(
    'stale',
    'version.stale',
    `This was changed meanwhile: it has version ${thing.version}, not ${expected}. Read it again.`,
  );
}
