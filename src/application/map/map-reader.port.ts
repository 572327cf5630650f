import type { ClusterView } from '../../domain/map/cluster-view.js';
import type { ContainerSearch } from '../../domain/map/container-search.js';

/**
 * Reads the public map. Answers are GeoJSON text, built by the database and handed on as they are.
 * Distances are geodesic on the WGS84 spheroid, in metres with one decimal.
 */
export abstract class MapReader {
  /** @returns a FeatureCollection, nearest first; equal distances in the order of their ids */
  abstract search(search: ContainerSearch): Promise<string>;

  /**
   * @returns a FeatureCollection with the `bbox` of the cells: a Point with `cluster`, `count` and `types` for each cell
   * that holds several containers, the container's own Feature for one that holds one; by rows from the north
   */
  abstract clusters(view: ClusterView): Promise<string>;

  /** @returns a Feature, or undefined where no such container is public */
  abstract container(id: string): Promise<string | undefined>;
}
