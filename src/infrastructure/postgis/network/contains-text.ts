import type { Conditions } from '../shared/conditions.js';

/**
 * Adds: one of the columns contains the text, capitals or not, `%` and `_` being themselves.
 *
 * No index: an index on parts of words (pg_trgm) is of no use under row-level security, as LIKE is not leakproof and so
 * not asked before the policy. The policy's own index leaves one organisation's rows, at most some ten thousand.
 */
export function containsText(conditions: Conditions, columns: readonly string[], text: string): void {
  const pattern = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
  conditions.add((put) => {
    const wanted = `case_folded(${put(pattern)})`;
    return `(${columns.map((column) => `case_folded(${column}) LIKE ${wanted}`).join(' OR ')})`;
  });
}
