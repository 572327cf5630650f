import { FindContainers } from '../../application/map/find-containers.js';
import { FindClusters } from '../../application/map/find-clusters.js';
import { GatherMapCells } from '../../application/map/gather-map-cells.js';
import { MapCells } from '../../application/map/map-cells.port.js';
import { MapReader } from '../../application/map/map-reader.port.js';
import { PostgisMapReader } from '../../infrastructure/postgis/map/postgis-map.reader.js';
import { TypeOrmMapCells } from '../../infrastructure/typeorm/map/typeorm-map-cells.js';
import { MapController } from '../../presentation/http/map/map.controller.js';
import { MapSettings } from '../../presentation/http/map/map-settings.js';
import { GatherMapCellsJob } from '../../presentation/jobs/map/gather-map-cells.job.js';
import type { Feature } from './feature.js';

/** The public map. */
export const map: Feature = {
  controllers: [MapController],
  useCases: [FindContainers, FindClusters, GatherMapCells],
  jobs: [GatherMapCellsJob],
  adapters: ({ config, publicPool, unitOfWork }) => [
    { provide: MapCells, useValue: new TypeOrmMapCells(unitOfWork) },
    { provide: MapReader, useValue: new PostgisMapReader(publicPool) },
    { provide: MapSettings, useValue: config.map },
  ],
};
