import type { FileData } from '../content/page-data.js';
import { stringsOf } from '../i18n/strings.js';
import { xml } from './xml.js';

type Feed = Extract<FileData, { kind: 'feed' }>;

/** RSS 2.0: https://www.rssboard.org/rss-specification */
export function feed({ language, name, baseUrl, path, items }: Feed): string {
  const strings = stringsOf(language);
  const entries = items.map(({ path: item, date, title, text }) => {
    const link = xml(baseUrl + item);
    return (
      `<item><title>${xml(title)}</title><link>${link}</link><guid>${link}</guid>` +
      `<pubDate>${new Date(`${date}T00:00:00Z`).toUTCString()}</pubDate>` +
      `<description>${xml(text)}</description></item>\n`
    );
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>\n' +
    `<title>${xml(`${name}: ${strings.pages.news}`)}</title><link>${xml(baseUrl + path)}</link>` +
    `<description>${xml(strings.footer.tagline)}</description><language>${language}</language>` +
    `<atom:link href="${xml(`${baseUrl}${path}.xml`)}" rel="self" type="application/rss+xml"/>\n` +
    `${entries.join('')}</channel></rss>\n`
  );
}
