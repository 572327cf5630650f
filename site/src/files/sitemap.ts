import type { SitemapEntry } from '../content/page-data.js';
import { xml } from './xml.js';

/** https://www.sitemaps.org/protocol.html, with the languages of each page. */
export function sitemap(baseUrl: string, pages: readonly SitemapEntry[]): string {
  const entries = pages.flatMap((alternates) => {
    const links = alternates.length > 1 ? alternates.map((other) => alternate(baseUrl, other)).join('') : '';
    return alternates.map(({ path }) => `<url><loc>${xml(baseUrl + path)}</loc>${links}</url>\n`);
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
    `${entries.join('')}</urlset>\n`
  );
}

function alternate(baseUrl: string, { language, path }: SitemapEntry[number]): string {
  return `<xhtml:link rel="alternate" hreflang="${language}" href="${xml(baseUrl + path)}"/>`;
}

/** A preview is nobody's search result. */
export function robots(baseUrl: string, preview: boolean): string {
  return preview
    ? 'User-agent: *\nDisallow: /\n'
    : `User-agent: *\nAllow: /\n\nSitemap: ${baseUrl}/sitemap.xml\n`;
}
