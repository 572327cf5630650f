import type { Checks } from './checks.js';

/** Lengths are counted in Unicode code points: an emoji is one character to the person who types it. */
export interface TextRule {
  readonly max: number;
  readonly min?: number;
}

/**
 * Text is kept byte for byte: nothing is trimmed and nothing is normalised. What cannot be stored or shown is refused:
 * NUL (PostgreSQL has no room for it), lone surrogates (no UTF-8 form) and, where text is required, nothing but blanks.
 */
export function checkText(checks: Checks, path: string, value: string, rule: TextRule): void {
  const length = [...value].length;
  checks.require(
    length <= rule.max,
    path,
    'text.too_long',
    `${path} has ${length} characters; at most ${rule.max} are allowed.`,
  );
  checks.require(!value.includes('\0'), path, 'text.nul', `${path} contains a NUL character.`);
  checks.require(
    isWellFormed(value),
    path,
    'text.lone_surrogate',
    `${path} contains half of a surrogate pair.`,
  );
  if ((rule.min ?? 0) > 0) {
    checks.require(value.trim().length > 0, path, 'text.blank', `${path} must not be empty.`);
  }
}

/** True when the text is valid Unicode, that is: every surrogate has its other half. */
export function isWellFormed(value: string): boolean {
  return value.isWellFormed();
}
