import fc from 'fast-check';
import { changesNothing, planRelease } from './release-plan.js';

const page = (file: string, key: string) => ({ path: `/${file}`, file, key });

describe('the plan of a release', () => {
  it('renders what is new or made from something else, takes over the rest, and drops what is no more', () => {
    const before = new Map([
      ['same', '1'],
      ['changed', '2'],
      ['gone', '3'],
    ]);
    const pages = [page('same', '1'), page('changed', '9'), page('new', '4')];
    const plan = planRelease(pages, before);
    expect(plan.render.map(({ file }) => file)).toEqual(['changed', 'new']);
    expect(plan.reuse.map(({ file }) => file)).toEqual(['same']);
    expect(plan.removed).toEqual(['gone']);
    expect(changesNothing(plan)).toBe(false);
  });

  it('has every page once, either rendered or taken over under the same key', () => {
    const sites = fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.constantFrom('1', '2'));
    fc.assert(
      fc.property(sites, sites, (before, after) => {
        const known = new Map(Object.entries(before));
        const pages = Object.entries(after).map(([file, key]) => page(file, key));
        const { render, reuse, removed } = planRelease(pages, known);
        expect([...render, ...reuse].map(({ file }) => file).sort()).toEqual(Object.keys(after).sort());
        expect(reuse.every(({ file, key }) => known.get(file) === key)).toBe(true);
        expect(removed.every((file) => !Object.hasOwn(after, file))).toBe(true);
      }),
    );
  });
});
