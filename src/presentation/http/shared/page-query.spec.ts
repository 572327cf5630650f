import { DomainError } from '../../../domain/shared/domain-error.js';
import { PageQueryDto, pageRequest } from './page-query.dto.js';
import { ShapePipe } from './shape.pipe.js';

const FIELDS = ['reference', 'name'] as const;
const read = async (query: object) =>
  pageRequest(
    (await new ShapePipe().transform(query, { type: 'query', metatype: PageQueryDto })) as PageQueryDto,
    [...FIELDS],
  );
const codes = (query: object): Promise<string[]> =>
  read(query).then(
    (page) => Promise.reject(new Error(`accepted as ${JSON.stringify(page)}`)),
    (error: unknown) => (error as DomainError).violations.map(({ path, code }) => `${path} ${code}`),
  );

describe('the query of a list', () => {
  it('asks for 50 by the first field, uncounted, unless told', async () => {
    expect(await read({})).toEqual({
      limit: 50,
      cursor: undefined,
      sort: { field: 'reference', descending: false },
      count: false,
    });
  });

  it('takes what it is told', async () => {
    expect(await read({ limit: '200', cursor: 'abc', sort: '-name', count: 'true' })).toEqual({
      limit: 200,
      cursor: 'abc',
      sort: { field: 'name', descending: true },
      count: true,
    });
  });

  it.each(['0', '201', '-1', '1.5', '', 'x', '1e999', ['1', '2']])('has no limit of %j', async (limit) => {
    expect(await codes({ limit })).toHaveLength(1);
  });

  it.each([
    '',
    '-',
    '--name',
    'Name',
    'name ',
    'name,reference',
    'id',
    'constructor',
    '__proto__',
    '-toString',
  ])('does not sort by %j', async (sort) =>
    expect(await codes({ sort })).toEqual(['sort page.sort_unknown']),
  );

  it.each([
    [{ sort: ['name', '-name'] }, 'sort request.is_string'],
    [{ cursor: ['a', 'b'] }, 'cursor request.is_string'],
    [{ count: ['true', 'true'] }, 'count request.is_boolean'],
    [{ page: '2' }, 'page request.unknown_property'],
  ])('has each value once and none of its own making: %j', async (query, code) => {
    expect(await codes(query)).toEqual([code]);
  });
});
