import { Conditions } from './conditions.js';
import { type ListStatement, readPage } from './keyset-page.js';
import { readCursor, writeCursor } from './page-cursor.js';

const LIST: ListStatement<'name'> = { columns: 'id, name', from: 'sites', sortable: { name: 'name' } };
const ids = ['a', 'b', 'c'].map((letter) => `0197a000-0000-7000-8000-00000000000${letter}`);
const ROWS = ids.map((id, place) => ({ id, name: `n${place}`, __key: `n${place}` }));

/** A database that answers the same rows whatever it is asked, as many as the statement wants. */
function aDatabase(rows = ROWS) {
  const asked: { sql: string; values: unknown[] }[] = [];
  const query = async <Row>(sql: string, values: unknown[]): Promise<Row[]> => {
    asked.push({ sql: sql.replaceAll(/\s+/g, ' '), values });
    const limit = /LIMIT (\d+)/.exec(sql)?.[1];
    return (limit === undefined ? [{ total: rows.length }] : rows.slice(0, Number(limit))) as Row[];
  };
  return { asked, query };
}
const own = () => Conditions.none().add((put) => `organisation_id = ${put('o')}`);
const ascending = { field: 'name', descending: false } as const;
const request = { limit: 2, sort: ascending, count: false };

describe('a page of a list', () => {
  it('ends with a cursor to the next when there is one row more than it shows', async () => {
    const { query } = aDatabase();
    const { items, nextCursor } = await readPage(query, LIST, own(), request);
    expect(items).toEqual([
      { id: ids[0], name: 'n0' },
      { id: ids[1], name: 'n1' },
    ]);
    expect(readCursor(nextCursor ?? '', 'sites', ascending)).toEqual({ key: 'n1', id: ids[1] });
  });

  it.each([3, 4, 200])('is the last when there is no row more than its limit of %d', async (limit) => {
    const page = await readPage(aDatabase().query, LIST, own(), { ...request, limit });
    expect([page.items.length, page.nextCursor, 'total' in page]).toEqual([3, null, false]);
  });

  it('is empty where there is nothing', async () => {
    const page = await readPage(aDatabase([]).query, LIST, own(), { ...request, count: true });
    expect(page).toEqual({ items: [], nextCursor: null, total: 0 });
  });

  it.each([
    [false, '>', 'ORDER BY name ASC, id ASC'],
    [true, '<', 'ORDER BY name DESC, id DESC'],
  ])('begins after its cursor (descending: %p)', async (descending, beyond, order) => {
    const { asked, query } = aDatabase();
    const sort = { field: 'name', descending } as const;
    const cursor = writeCursor('sites', sort, { key: 'k', id: ids[0] ?? '' });
    await readPage(query, LIST, own(), { ...request, sort, cursor });
    expect(asked[0]?.sql).toContain(
      `WHERE organisation_id = $1 AND (name, id) ${beyond} ($2, $3) ${order} LIMIT 3`,
    );
    expect(asked[0]?.values).toEqual(['o', 'k', ids[0]]);
  });

  it('counts everything that fits the filters, not what follows the cursor', async () => {
    const { asked, query } = aDatabase();
    const cursor = writeCursor('sites', ascending, { key: 'k', id: ids[0] ?? '' });
    const page = await readPage(query, LIST, own(), { ...request, cursor, count: true });
    expect(page.total).toBe(3);
    expect(asked[1]).toEqual({
      sql: 'SELECT count(*)::int AS total FROM sites WHERE organisation_id = $1',
      values: ['o'],
    });
  });

  it('asks nothing for a cursor that is not its own', async () => {
    const { asked, query } = aDatabase();
    await expect(readPage(query, LIST, own(), { ...request, cursor: 'x' })).rejects.toMatchObject({
      code: 'page.cursor_invalid',
    });
    expect(asked).toEqual([]);
  });
});
