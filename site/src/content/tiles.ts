import type { MapTiles } from '@glaneur/website-config';
import { creditOf } from '../text/credit.js';
import type { TileSource } from './page-data.js';

/** What maps are drawn on; null: the outlines of the areas alone. */
export function tileSource(map: MapTiles | null): TileSource | null {
  return map && { url: map.tileUrl, maxZoom: map.maxZoom, credit: creditOf(map.attribution) };
}

/** Pixels of one side. */
const TILE = 256;
/** Some 700 m across in France: a place with the streets that lead to it. */
const STREETS = 16;
/** Pixels that are shown of four tiles. */
const WIDTH = 384;
const HEIGHT = 320;

export interface StreetMap {
  readonly width: number;
  readonly height: number;
  /** Where the position stands, from the upper left corner. */
  readonly x: number;
  readonly y: number;
  /** Where the first tile begins; the others follow to its right and below. */
  readonly left: number;
  readonly top: number;
  /** The addresses of four tiles, row by row. */
  readonly tiles: readonly string[];
}

/**
 * The streets around a position from the four tiles whose common corner is nearest to it: the position is within
 * 64 pixels of the middle. Drawn without a script.
 */
export function streetsAround(
  [lon, lat]: readonly [number, number],
  { url, maxZoom }: TileSource,
): StreetMap {
  const zoom = Math.min(STREETS, maxZoom);
  const side = TILE * 2 ** zoom;
  const sin = Math.sin((lat * Math.PI) / 180);
  const east = ((lon + 180) / 360) * side;
  const south = (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * side;
  const [column, row] = [east, south].map((pixels) => Math.round(pixels / TILE) - 1) as [number, number];
  const left = column * TILE + inside(east - column * TILE - WIDTH / 2, 2 * TILE - WIDTH);
  const top = row * TILE + inside(south - row * TILE - HEIGHT / 2, 2 * TILE - HEIGHT);
  const corners = [[0, 0], [1, 0], [0, 1], [1, 1]] as const; // prettier-ignore
  return {
    width: WIDTH,
    height: HEIGHT,
    x: Math.round(east - left),
    y: Math.round(south - top),
    left: column * TILE - left,
    top: row * TILE - top,
    tiles: corners.map(([right, down]) => addressOf(url, zoom, column + right, row + down)),
  };
}

/** A whole number from 0 to the most. */
const inside = (pixels: number, most: number) => Math.max(0, Math.min(most, Math.round(pixels)));

/** As Leaflet fills it in, so that a tile that was loaded for one map need not be for the other. */
function addressOf(url: string, zoom: number, x: number, y: number): string {
  const values: Record<string, string> = {
    z: String(zoom),
    x: String(x),
    y: String(y),
    s: 'abc'.charAt(Math.abs(x + y) % 3),
    r: '',
  };
  return url.replace(/\{([zxysr])\}/g, (_, name: string) => values[name] ?? '');
}
