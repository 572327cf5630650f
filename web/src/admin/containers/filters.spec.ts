import { isNarrowed, NO_FILTERS, queryOf, readFilters, writeFilters } from './filters.js';

describe('filters of the container list', () => {
  it('are read back from the address as they were written', () => {
    const filters = {
      ...NO_FILTERS,
      q: 'gare & co',
      areaId: '0199',
      type: 'shoes' as const,
      status: 'removed' as const,
      maxCapacityL: '2000',
      outsideArea: true,
    };
    expect(readFilters(writeFilters(filters))).toEqual(filters);
  });

  it('leave out what makes no sense', () => {
    expect(readFilters('?type=stones&status=lost&minCapacityL=many&outsideArea=perhaps')).toEqual(NO_FILTERS);
  });

  it('show what stands on the street or will, unless a state is asked for', () => {
    expect(queryOf(NO_FILTERS).status).toEqual(['planned', 'active', 'suspended']);
    expect(queryOf({ ...NO_FILTERS, status: 'removed' }).status).toEqual(['removed']);
  });

  it('send nothing that is empty', () => {
    const sent = Object.entries(queryOf(NO_FILTERS)).filter(([, value]) => value !== undefined);
    expect(sent.map(([name]) => name)).toEqual(['status']);
    expect(isNarrowed(NO_FILTERS)).toBe(false);
  });
});
