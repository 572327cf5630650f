import { Injectable } from '@nestjs/common';
import type { ClusterView } from '../../domain/map/cluster-view.js';
import { Cache } from '../shared/cache.port.js';
import { MapReader } from './map-reader.port.js';

/**
 * The public map from afar. Answers are kept by the cells they cover, not by the box that was asked for: two visitors
 * who look at about the same place share one.
 */
@Injectable()
export class FindClusters {
  constructor(
    private readonly reader: MapReader,
    private readonly cache: Cache,
  ) {}

  /** @returns a GeoJSON FeatureCollection as text */
  execute(view: ClusterView): Promise<string> {
    const detail = JSON.stringify([view.zoom, view.columns, view.rows]);
    return this.cache.through('map.clusters', {}, detail, () => this.reader.clusters(view));
  }
}
