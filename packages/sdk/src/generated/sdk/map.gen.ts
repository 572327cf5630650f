// @ts-nocheck
// Written by `npm run sdk` from api/openapi.json. Change the API, not this file.

import { client } from '../client.gen.js';
import type { RequestResult } from '../client/index.js';
import type { Options } from '../sdk.gen.js';
import type { GetClustersData, GetClustersErrors, GetClustersResponses, GetMapSettingsData, GetMapSettingsErrors, GetMapSettingsResponses, GetPublicContainerData, GetPublicContainerErrors, GetPublicContainerResponses, SearchContainersData, SearchContainersErrors, SearchContainersInPolygonData, SearchContainersInPolygonErrors, SearchContainersInPolygonResponses, SearchContainersResponses } from '../types.gen.js';

/**
 * Containers around a position or in a box, nearest first
 *
 * By `radius`, by `bbox`, or the `nearest` so many however far.
 */
export const searchContainers = <ThrowOnError extends boolean = false>(options?: Options<SearchContainersData, ThrowOnError>): RequestResult<SearchContainersResponses, SearchContainersErrors, ThrowOnError> => (options?.client ?? client).get<SearchContainersResponses, SearchContainersErrors, ThrowOnError>({
    querySerializer: { parameters: { type: { array: { explode: false } }, status: { array: { explode: false } } } },
    url: '/api/v1/map/containers',
    ...options
});

/**
 * The map from afar: how many containers stand where
 *
 * Cells of 64 pixels of a Web Mercator map. The box is widened to whole cells, so that a cluster stays as it is while the map is moved; `bbox` of the answer says which box that is. A cell that holds one container answers its ordinary Feature.
 */
export const getClusters = <ThrowOnError extends boolean = false>(options: Options<GetClustersData, ThrowOnError>): RequestResult<GetClustersResponses, GetClustersErrors, ThrowOnError> => (options.client ?? client).get<GetClustersResponses, GetClustersErrors, ThrowOnError>({ url: '/api/v1/map/clusters', ...options });

/**
 * Containers in a polygon, nearest to its middle first
 */
export const searchContainersInPolygon = <ThrowOnError extends boolean = false>(options: Options<SearchContainersInPolygonData, ThrowOnError>): RequestResult<SearchContainersInPolygonResponses, SearchContainersInPolygonErrors, ThrowOnError> => (options.client ?? client).post<SearchContainersInPolygonResponses, SearchContainersInPolygonErrors, ThrowOnError>({
    url: '/api/v1/map/containers/search',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * One container of the public map
 */
export const getPublicContainer = <ThrowOnError extends boolean = false>(options: Options<GetPublicContainerData, ThrowOnError>): RequestResult<GetPublicContainerResponses, GetPublicContainerErrors, ThrowOnError> => (options.client ?? client).get<GetPublicContainerResponses, GetPublicContainerErrors, ThrowOnError>({ url: '/api/v1/map/containers/{id}', ...options });

/**
 * What the map page needs to draw its background
 */
export const getMapSettings = <ThrowOnError extends boolean = false>(options?: Options<GetMapSettingsData, ThrowOnError>): RequestResult<GetMapSettingsResponses, GetMapSettingsErrors, ThrowOnError> => (options?.client ?? client).get<GetMapSettingsResponses, GetMapSettingsErrors, ThrowOnError>({ url: '/api/v1/map/settings', ...options });
