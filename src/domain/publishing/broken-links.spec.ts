import { brokenLinks, filesOfPath } from './broken-links.js';

describe('links of a site to itself', () => {
  const files = new Set(['index.html', 'areas/x.html', 'fr/index.html', '_astro/a.css', 'été.html']);

  it.each(['/', '/areas/x', '/areas/x.html', '/fr', '/fr/', '/_astro/a.css', '/%C3%A9t%C3%A9'])(
    '%s leads somewhere',
    (link) => expect(brokenLinks([{ file: 'index.html', links: [link] }], files)).toEqual([]),
  );

  it.each(['/areas/y', '/areas', '/../index.html', '/%', '/index.html%00'])('%s leads nowhere', (link) =>
    expect(brokenLinks([{ file: 'index.html', links: [link] }], files)).toEqual([
      { file: 'index.html', link },
    ]),
  );

  it('names some of the broken ones, not thousands', () => {
    const links = Array.from({ length: 1_000 }, (_, index) => `/gone-${index}`);
    expect(brokenLinks([{ file: 'index.html', links }], files)).toHaveLength(20);
  });

  it('are looked up by path alone', () => {
    expect(filesOfPath('/a/b')).toEqual(['a/b', 'a/b.html', 'a/b/index.html']);
  });
});
