import { FindContainers } from '../../application/map/find-containers.js';
import { MapReader } from '../../application/map/map-reader.port.js';
import { PostgisMapReader } from '../../infrastructure/postgis/map/postgis-map.reader.js';
import { MapController } from '../../presentation/http/map/map.controller.js';
import { MapSettings } from '../../presentation/http/map/map-settings.js';
import type { Feature } from './feature.js';

/** The public map. */
export const map: Feature = {
  controllers: [MapController],
  useCases: [FindContainers],
  adapters: ({ config, publicPool }) => [
    { provide: MapReader, useValue: new PostgisMapReader(publicPool) },
    { provide: MapSettings, useValue: config.map },
  ],
};
