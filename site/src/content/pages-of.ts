import type { JsonValue, SitePage, SiteSnapshot } from '@glaneur/website-config';
import { chromeOf, frameOf } from './chrome.js';
import { filePages } from './file-pages.js';
import { htmlPages } from './html-pages.js';
import type { HtmlData } from './page-data.js';
import { fileOf } from './paths.js';
import { Site } from './site.js';

/** Every file of a website, always in the same order. What a page shows is in its `data` and nowhere else. */
export function pagesOf(snapshot: SiteSnapshot): SitePage[] {
  const site = new Site(snapshot);
  const pages = site.languages.flatMap((language) => [...htmlPages(site, language)]);
  return [...pages.map(htmlPage), ...notFoundPages(site), ...filePages(site, pages)];
}

function htmlPage(data: HtmlData): SitePage {
  return { path: data.path, file: fileOf(data.path), data: data as unknown as JsonValue };
}

function notFoundPages(site: Site): SitePage[] {
  return site.languages.map((language) => {
    const frame = frameOf(site, chromeOf(site, language), language, '/404');
    return htmlPage({ kind: 'notFound', ...frame });
  });
}
