import { z } from 'zod';

/** Beyond this no public server draws anything, and Web Mercator's numbers get long. */
export const TILE_ZOOM_MAX = 22;

/** Only what every way of drawing fills in: `{s}` is `a`, `b` or `c`, `{r}` nothing; no other placeholder. */
const TEMPLATE = /^https?:\/\/(?:[a-z0-9.-]|\{s\})+(?::\d{1,5})?\/(?:[^\s"'<>\\{}]|\{[sxyzr]\})*$/i;

/** The address of raster tiles of 256 pixels, as Leaflet writes it: `https://{s}.example.org/{z}/{x}/{y}.png`. */
export const tileUrlSchema = z
  .string()
  .max(500)
  .refine((url) => ['{z}', '{x}', '{y}'].every((part) => url.includes(part)), 'must contain {z}, {x} and {y}')
  .refine(
    (url) => TEMPLATE.test(url),
    'must be an http(s) address without placeholders but {z} {x} {y} {s} {r}',
  );

/** What the map of every page is drawn on; the installation chooses it, not the website. */
export const mapTilesSchema = z.strictObject({
  tileUrl: tileUrlSchema,
  /** Whom to name on the map: text, or HTML with links, as tile servers word it. */
  attribution: z.string().max(500),
  /** The last zoom that the server draws; nearer than that its tiles are enlarged. */
  maxZoom: z.number().int().min(0).max(TILE_ZOOM_MAX),
});
export type MapTiles = z.output<typeof mapTilesSchema>;

/**
 * The one source that a content security policy needs for these tiles: a policy knows wildcards for whole labels only.
 * `https://tile-{s}.example.org/{z}/…` → `https://*.example.org`.
 */
export function tileOrigin(tileUrl: string): string {
  const [, scheme = '', host = ''] = /^(https?:\/\/)(?:[^/@]*@)?([^/]*)/i.exec(tileUrl) ?? [];
  const labels = host.toLowerCase().split('.');
  const varies = labels.findLastIndex((label) => label.includes('{s}'));
  return scheme.toLowerCase() + (varies === -1 ? labels : ['*', ...labels.slice(varies + 1)]).join('.');
}
