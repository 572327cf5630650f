import type { ContainerSearch } from '../../domain/map/container-search.js';

/**
 * Reads the public map. Answers are GeoJSON text, built by the database and handed on as they are.
 * Distances are geodesic on the WGS84 spheroid, in metres with one decimal.
 */
export abstract class MapReader {
  /** @returns a FeatureCollection, nearest first; equal distances in the order of their ids */
  abstract search(search: ContainerSearch): Promise<string>;

  /** @returns a Feature, or undefined where no such container is public */
  abstract container(id: string): Promise<string | undefined>;
}
