import type { HtmlData } from './page-data.js';
import { pagesOf } from './pages-of.js';
import { aSnapshot } from '../../fixtures/snapshot.js';

const stable = (value: unknown) => JSON.stringify(value);
const snapshot = aSnapshot({ containers: 60, areas: 6 });
const pages = pagesOf(snapshot);

describe('the pages of a site', () => {
  it('have paths and files of their own, all inside', () => {
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
    expect(new Set(pages.map(({ file }) => file)).size).toBe(pages.length);
    expect(pages.filter(({ file }) => !/^[a-z0-9-]+(?:\/[a-z0-9-]+)*\.[a-z]+$/.test(file))).toEqual([]);
  });

  it('are the same for the same snapshot, whatever the order of its rows', () => {
    const turned = {
      ...snapshot,
      areas: [...snapshot.areas].reverse(),
      containers: [...snapshot.containers].reverse(),
    };
    expect(stable(pagesOf(turned))).toBe(stable(pages));
  });

  it('do not know when they were made', () => {
    const later = { ...snapshot, generatedAt: '2027-01-01T00:00:00.000Z' };
    expect(stable(pagesOf(later))).toBe(stable(pages));
  });

  it('stand in each language, the default one at the root', () => {
    expect(pages.filter(({ path }) => ['/', '/en/', '/map', '/en/map'].includes(path))).toHaveLength(4);
  });
});

describe('a change touches the pages that show it and no other', () => {
  const changed = (other: typeof snapshot) => {
    const before = new Map(pages.map(({ path, data }) => [path, stable(data)]));
    return pagesOf(other).filter(({ path, data }) => before.get(path) !== stable(data));
  };
  const kinds = (touched: typeof pages) =>
    [...new Set(touched.map(({ data }) => (data as unknown as HtmlData).kind))].sort();

  it('a colour: the style sheet and the drawings', () => {
    const { config } = snapshot;
    const theme = { ...config.theme, primary: '#123456' };
    expect(changed({ ...snapshot, config: { ...config, theme } }).map(({ path }) => path)).toEqual([
      '/theme.css',
      '/pattern.svg',
      '/favicon.svg',
    ]);
  });

  it('a container that is full of something else: its page, its area, its neighbours, the map', () => {
    const [first, ...others] = snapshot.containers;
    if (!first) throw new Error('the snapshot has no container');
    const touched = changed({ ...snapshot, containers: [{ ...first, type: 'books' }, ...others] });
    expect(kinds(touched)).toEqual(['area', 'container', 'containers']);
    expect(touched.length).toBeLessThan(pages.length / 4);
  });
});
