import type { FileData, PageData } from '../content/page-data.js';
import { favicon, quilt } from '../theme/quilt.js';
import { themeCss } from '../theme/theme-css.js';
import { feed } from './feed.js';
import { areas, areaShapes, containers } from './map-data.js';
import { robots, sitemap } from './sitemap.js';

interface RenderedFile {
  readonly body: string;
  readonly contentType: string;
}

const KINDS: ReadonlySet<string> = new Set<FileData['kind']>([
  'theme',
  'pattern',
  'favicon',
  'areaShapes',
  'areas',
  'containers',
  'sitemap',
  'robots',
  'feed',
]);

export function isFile(data: PageData): data is FileData {
  return KINDS.has(data.kind);
}

/** A file that is no page: text with the type it is served as. */
export function renderFile(data: FileData): RenderedFile {
  switch (data.kind) {
    case 'theme':
      return { body: themeCss(data.theme), contentType: 'text/css; charset=utf-8' };
    case 'pattern':
      return { body: quilt(data.theme, data.seed), contentType: 'image/svg+xml' };
    case 'favicon':
      return { body: favicon(data.theme), contentType: 'image/svg+xml' };
    case 'areaShapes':
      return { body: areaShapes(data), contentType: 'image/svg+xml' };
    case 'areas':
      return { body: areas(data), contentType: 'application/geo+json' };
    case 'containers':
      return { body: containers(data), contentType: 'application/geo+json' };
    case 'sitemap':
      return { body: sitemap(data.baseUrl, data.pages), contentType: 'application/xml; charset=utf-8' };
    case 'robots':
      return { body: robots(data.baseUrl, data.preview), contentType: 'text/plain; charset=utf-8' };
    case 'feed':
      return { body: feed(data), contentType: 'application/rss+xml; charset=utf-8' };
  }
}
