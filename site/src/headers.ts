import { tileOrigin } from '@glaneur/website-config';
import type { HtmlData, PageData } from './content/page-data.js';
import { isFile } from './files/render-file.js';

/** What a page is served with: it runs no script and takes no style but the site's own. */
export function headersOf(data: PageData): Record<string, string> {
  const headers: Record<string, string> = {
    'content-security-policy': isFile(data) ? "default-src 'none'; sandbox" : policyOf(data),
    'x-content-type-options': 'nosniff',
  };
  if (isFile(data)) return headers;
  return {
    ...headers,
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), geolocation=(self), microphone=(), payment=()',
    ...(data.chrome.preview ? { 'x-robots-tag': 'noindex, nofollow' } : {}),
  };
}

function policyOf(data: HtmlData): string {
  const map = 'map' in data ? data.map : null;
  const tiles = 'tiles' in data ? data.tiles : map?.tiles;
  const directives = {
    'default-src': "'self'",
    'base-uri': "'none'",
    'object-src': "'none'",
    'form-action': "'self'",
    // The administrator's page shows a preview beside the form; where that is, whoever serves the preview knows.
    ...(data.chrome.preview ? {} : { 'frame-ancestors': "'none'" }),
    ...(map ? { 'connect-src': `'self' ${map.apiUrl}` } : {}),
    // Leaflet puts an empty picture in the place of a tile that is no longer wanted.
    ...(tiles ? { 'img-src': `'self' ${map ? 'data: ' : ''}${tileOrigin(tiles.url)}` } : {}),
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
