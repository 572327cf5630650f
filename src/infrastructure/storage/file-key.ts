import { DomainError } from '../../domain/shared/domain-error.js';

/** What the strictest of the usual file systems and S3 servers take, with room for the folder before it. */
const KEY_LENGTH_MAX = 512;
const PART_LENGTH_MAX = 200;

/** Begins with a letter, a digit or `_`: no `.`, no `..`, nothing hidden, nothing that looks like an option. */
const PART = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;

/**
 * Keys are made by the application; this is the last wall before a path.
 * @throws DomainError `invalid` `file.key_invalid`
 */
export function checkFileKey(key: string): void {
  const parts = key.split('/');
  const fits = key.length <= KEY_LENGTH_MAX && parts.every((part) => part.length <= PART_LENGTH_MAX);
  if (fits && parts.every((part) => PART.test(part))) return;
  throw DomainError.invalid('file.key_invalid', [
    {
      path: 'key',
      code: 'file.key_invalid',
      message: 'A file key is made of letters, digits, ".", "_", "-" and "/", at most 512 characters.',
    },
  ]);
}
