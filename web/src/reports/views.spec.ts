import { dangerFirst, viewOf } from './views.js';

const report = (
  id: string,
  category: 'full' | 'person_in_danger',
  state: 'open' | 'assigned' | 'closed',
) => ({
  id,
  category,
  state,
});

describe('the inbox', () => {
  it('has a person in danger first until the report is closed, and leaves the others in their order', () => {
    const reports = [
      report('a', 'full', 'open'),
      report('b', 'person_in_danger', 'closed'),
      report('c', 'person_in_danger', 'assigned'),
      report('d', 'full', 'open'),
    ];
    expect(dangerFirst(reports).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
  });

  it('is the same list where nobody is in danger: what is drawn of it is not drawn again', () => {
    const reports = [report('a', 'full', 'open')];
    expect(dangerFirst(reports)).toBe(reports);
  });

  it.each([
    ['?view=closed', 'closed'],
    ['?view=__proto__', 'unclosed'],
    ['', 'unclosed'],
  ])('of the address %j shows %s', (query, view) => {
    expect(viewOf(query)).toBe(view);
  });
});
