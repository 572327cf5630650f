/** What the map page needs to know of this installation. */
export abstract class MapSettings {
  abstract readonly tileUrl: string | null;
  abstract readonly tileAttribution: string | null;
}
