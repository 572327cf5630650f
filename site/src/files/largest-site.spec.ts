import { aSnapshot } from '../../fixtures/snapshot.js';
import type { FileData } from '../content/page-data.js';
import { pagesOf } from '../content/pages-of.js';
import { containers } from './map-data.js';
import { sitemap } from './sitemap.js';
import { PAGE_BYTES_MAX, PAGES_MAX } from '../../../src/domain/publishing/site-files.js';

/** What the protocol takes: https://www.sitemaps.org/protocol.html */
const SITEMAP_ENTRIES_MAX = 50_000;

describe('the largest website that may be built', () => {
  it.each([
    { containerCount: 19_900, languages: ['fr'] as const },
    { containerCount: 9_900, languages: ['fr', 'en'] as const },
  ])('of $containerCount containers in $languages has no file that is too large', (size) => {
    const pages = pagesOf(
      aSnapshot({ containers: size.containerCount, areas: 20, languages: [...size.languages] }),
    );
    expect(pages.length).toBeGreaterThan(PAGES_MAX * 0.99);
    expect(pages.length).toBeLessThanOrEqual(PAGES_MAX);
    const data = pages.map((page) => page.data as unknown as FileData);
    for (const file of data) {
      if (file.kind === 'containers') expect(containers(file).length).toBeLessThan(PAGE_BYTES_MAX / 2);
      if (file.kind !== 'sitemap') continue;
      const text = sitemap(file.baseUrl, file.pages);
      expect(text.length).toBeLessThan(PAGE_BYTES_MAX / 2);
      expect(text.split('<url>').length - 1).toBeLessThan(SITEMAP_ENTRIES_MAX);
    }
  });
});
