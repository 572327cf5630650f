/**
 * Glaneur's typed client. Everything under `generated/` is written by `npm run sdk` from
 * `api/openapi.json`; this file chooses what the pages and the tests may rely on.
 */
import type {
  GetMapSettingsResponse,
  GetPublicContainerResponse,
  SearchContainersResponse,
} from './generated/index.js';

export { createClient, createConfig, type Client } from './generated/client/index.js';
export {
  getMapSettings,
  getPublicContainer,
  searchContainers,
  searchContainersInPolygon,
} from './generated/index.js';

/** GeoJSON FeatureCollection of containers, nearest first. */
export type FoundContainers = SearchContainersResponse;

/** One container of a search, with `distanceM` from the search's origin. */
export type FoundContainer = FoundContainers['features'][number];

/** One container by its link, with its operator. */
export type PublicContainer = GetPublicContainerResponse;

export type ContainerType = FoundContainer['properties']['type'];
export type PublicContainerStatus = FoundContainer['properties']['status'];

/** Base map and the place where the public map opens. */
export type MapSettings = GetMapSettingsResponse;
