import type { Page, PageRequest } from '../../../application/shared/page.js';
import type { TenantQuery } from '../../typeorm/shared/unit-of-work.js';
import type { Conditions } from './conditions.js';
import { readCursor, writeCursor } from './page-cursor.js';

/** What a list selects. `sortable` maps a field of the API to a NOT NULL column that stands in an index with `id`. */
export interface ListStatement<Field extends string> {
  readonly columns: string;
  readonly from: string;
  readonly sortable: Readonly<Record<Field, string>>;
  /** What a key looks like where the columns are no text: a cursor with another one would break the statement. */
  readonly keys?: RegExp;
}

type Keyed<Item> = Item & { __key: string };

/** Reads one page by keyset: the row after the cursor is found in the index, however deep the page lies. */
export async function readPage<Item extends { id: string }, Field extends string>(
  query: TenantQuery,
  list: ListStatement<Field>,
  filters: Conditions,
  request: PageRequest<Field>,
): Promise<Page<Item>> {
  const column = list.sortable[request.sort.field];
  const [direction, beyond] = request.sort.descending ? ['DESC', '<'] : ['ASC', '>'];
  const conditions = filters.copy();
  if (request.cursor !== undefined) {
    const { key, id } = readCursor(request.cursor, list.from, request.sort, list.keys);
    conditions.add((put) => `(${column}, id) ${beyond} (${put(key)}, ${put(id)})`);
  }
  const rows = await query<Keyed<Item>>(
    `SELECT ${list.columns}, ${column}::text AS "__key" FROM ${list.from} ${conditions.where()}
      ORDER BY ${column} ${direction}, id ${direction} LIMIT ${request.limit + 1}`,
    conditions.parameters(),
  );
  const items = rows.slice(0, request.limit);
  const last = rows.length > request.limit ? items.at(-1) : undefined;
  const page = {
    items: items.map(({ __key, ...item }) => item as unknown as Item),
    nextCursor: last ? writeCursor(list.from, request.sort, { key: last.__key, id: last.id }) : null,
  };
  return request.count ? { ...page, total: await count(query, list.from, filters) } : page;
}

async function count(query: TenantQuery, from: string, filters: Conditions): Promise<number> {
  const sql = `SELECT count(*)::int AS total FROM ${from} ${filters.where()}`;
  const rows = await query<{ total: number }>(sql, filters.parameters());
  return rows[0]?.total ?? 0;
}
