import type { Sort } from '../../../application/shared/page.js';
import { DomainError } from '../../../domain/shared/domain-error.js';

interface RowKey {
  readonly key: string;
  readonly id: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The key of the last row of a page, with the order it belongs to: base64url of JSON. */
export function writeCursor(list: string, sort: Sort<string>, { key, id }: RowKey): string {
  return Buffer.from(JSON.stringify([orderOf(list, sort), key, id])).toString('base64url');
}

/** @throws DomainError `invalid` `page.cursor_invalid`, also when the cursor belongs to another list or order */
export function readCursor(cursor: string, list: string, sort: Sort<string>, keys?: RegExp): RowKey {
  const [order, key, id] = decode(cursor);
  if (
    order !== orderOf(list, sort) ||
    typeof key !== 'string' ||
    typeof id !== 'string' ||
    !UUID.test(id) ||
    key.includes('\0') ||
    keys?.test(key) === false
  ) {
    const message = 'This cursor does not belong to this list and order. Begin again without one.';
    throw DomainError.invalid('page.cursor_invalid', [
      { path: 'cursor', code: 'page.cursor_invalid', message },
    ]);
  }
  return { key, id };
}

function orderOf(list: string, sort: Sort<string>): string {
  return `${list}:${sort.descending ? '-' : ''}${sort.field}`;
}

function decode(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
