import { Injectable } from '@nestjs/common';
import type { ContainerSearch } from '../../domain/map/container-search.js';
import { BoundaryTopology } from '../network/index.js';
import { MapReader } from './map-reader.port.js';

/** The public search: what stands here, nearest first. */
@Injectable()
export class FindContainers {
  constructor(
    private readonly reader: MapReader,
    private readonly topology: BoundaryTopology,
  ) {}

  /**
   * @returns a GeoJSON FeatureCollection as text
   * @throws DomainError `boundary.invalid` where the polygon crosses itself
   */
  async execute(search: ContainerSearch): Promise<string> {
    if (search.surface.kind === 'polygon')
      await this.topology.refuseFaults(search.surface.polygon, 'polygon');
    return this.reader.search(search);
  }
}
