import type { MapTiles } from '@glaneur/website-config';

/** What the maps of all websites of this installation are drawn on. */
export abstract class MapGround {
  /** null: no tile server is configured. */
  abstract readonly tiles: MapTiles | null;
}
