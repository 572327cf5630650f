// @ts-nocheck
// Written by `npm run sdk` from api/openapi.json. Change the API, not this file.

import { client } from './client.gen.js';
import type { Client, ClientMeta, Options as Options2, RequestResult, TDataShape } from './client/index.js';
import type { CreateAreaData, CreateAreaErrors, CreateAreaResponses, CreateSiteData, CreateSiteErrors, CreateSiteResponses, GetActorData, GetActorErrors, GetActorResponses, GetAreaData, GetAreaErrors, GetAreaResponses, GetContainerData, GetContainerErrors, GetContainerResponses, GetHealthData, GetHealthErrors, GetHealthResponses, GetLivenessData, GetLivenessErrors, GetLivenessResponses, GetMapSettingsData, GetMapSettingsErrors, GetMapSettingsResponses, GetPublicContainerData, GetPublicContainerErrors, GetPublicContainerResponses, GetReadinessData, GetReadinessErrors, GetReadinessResponses, GetSiteData, GetSiteErrors, GetSiteResponses, ListAreasData, ListAreasErrors, ListAreasResponses, ListContainersData, ListContainersErrors, ListContainersResponses, ListSitesData, ListSitesErrors, ListSitesResponses, LogInData, LogInErrors, LogInResponses, RegisterContainerData, RegisterContainerErrors, RegisterContainerResponses, SearchContainersData, SearchContainersErrors, SearchContainersInPolygonData, SearchContainersInPolygonErrors, SearchContainersInPolygonResponses, SearchContainersResponses } from './types.gen.js';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client?: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: keyof ClientMeta extends never ? Record<string, unknown> : ClientMeta;
};

/**
 * Trade a mail address and a password for an access token
 */
export const logIn = <ThrowOnError extends boolean = false>(options: Options<LogInData, ThrowOnError>): RequestResult<LogInResponses, LogInErrors, ThrowOnError> => (options.client ?? client).post<LogInResponses, LogInErrors, ThrowOnError>({
    url: '/api/v1/auth/login',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Who I am and what I may do
 */
export const getActor = <ThrowOnError extends boolean = false>(options?: Options<GetActorData, ThrowOnError>): RequestResult<GetActorResponses, GetActorErrors, ThrowOnError> => (options?.client ?? client).get<GetActorResponses, GetActorErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/auth/me',
    ...options
});

/**
 * List the sites
 *
 * Sorts by `name`.
 */
export const listSites = <ThrowOnError extends boolean = false>(options?: Options<ListSitesData, ThrowOnError>): RequestResult<ListSitesResponses, ListSitesErrors, ThrowOnError> => (options?.client ?? client).get<ListSitesResponses, ListSitesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sites',
    ...options
});

/**
 * Create a site
 */
export const createSite = <ThrowOnError extends boolean = false>(options: Options<CreateSiteData, ThrowOnError>): RequestResult<CreateSiteResponses, CreateSiteErrors, ThrowOnError> => (options.client ?? client).post<CreateSiteResponses, CreateSiteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sites',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * One site
 */
export const getSite = <ThrowOnError extends boolean = false>(options: Options<GetSiteData, ThrowOnError>): RequestResult<GetSiteResponses, GetSiteErrors, ThrowOnError> => (options.client ?? client).get<GetSiteResponses, GetSiteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sites/{id}',
    ...options
});

/**
 * List the areas, without their boundaries
 *
 * Sorts by `name` or `code`.
 */
export const listAreas = <ThrowOnError extends boolean = false>(options?: Options<ListAreasData, ThrowOnError>): RequestResult<ListAreasResponses, ListAreasErrors, ThrowOnError> => (options?.client ?? client).get<ListAreasResponses, ListAreasErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/areas',
    ...options
});

/**
 * Create an area
 *
 * A boundary that is no valid surface is refused with the reason and the place.
 */
export const createArea = <ThrowOnError extends boolean = false>(options: Options<CreateAreaData, ThrowOnError>): RequestResult<CreateAreaResponses, CreateAreaErrors, ThrowOnError> => (options.client ?? client).post<CreateAreaResponses, CreateAreaErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/areas',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * One area with its boundary
 */
export const getArea = <ThrowOnError extends boolean = false>(options: Options<GetAreaData, ThrowOnError>): RequestResult<GetAreaResponses, GetAreaErrors, ThrowOnError> => (options.client ?? client).get<GetAreaResponses, GetAreaErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/areas/{id}',
    ...options
});

/**
 * List the containers
 *
 * Sorts by `reference` or `name`.
 */
export const listContainers = <ThrowOnError extends boolean = false>(options?: Options<ListContainersData, ThrowOnError>): RequestResult<ListContainersResponses, ListContainersErrors, ThrowOnError> => (options?.client ?? client).get<ListContainersResponses, ListContainersErrors, ThrowOnError>({
    querySerializer: { parameters: { type: { array: { explode: false } }, status: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/containers',
    ...options
});

/**
 * Register a container
 *
 * Without `areaId` the area is found from the position: of the areas that cover it the smallest, then the lowest code.
 */
export const registerContainer = <ThrowOnError extends boolean = false>(options: Options<RegisterContainerData, ThrowOnError>): RequestResult<RegisterContainerResponses, RegisterContainerErrors, ThrowOnError> => (options.client ?? client).post<RegisterContainerResponses, RegisterContainerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/containers',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * One container
 */
export const getContainer = <ThrowOnError extends boolean = false>(options: Options<GetContainerData, ThrowOnError>): RequestResult<GetContainerResponses, GetContainerErrors, ThrowOnError> => (options.client ?? client).get<GetContainerResponses, GetContainerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/containers/{id}',
    ...options
});

/**
 * Containers around a position or in a box, nearest first
 */
export const searchContainers = <ThrowOnError extends boolean = false>(options?: Options<SearchContainersData, ThrowOnError>): RequestResult<SearchContainersResponses, SearchContainersErrors, ThrowOnError> => (options?.client ?? client).get<SearchContainersResponses, SearchContainersErrors, ThrowOnError>({
    querySerializer: { parameters: { type: { array: { explode: false } }, status: { array: { explode: false } } } },
    url: '/api/v1/map/containers',
    ...options
});

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

/**
 * One word and the parts
 */
export const getHealth = <ThrowOnError extends boolean = false>(options?: Options<GetHealthData, ThrowOnError>): RequestResult<GetHealthResponses, GetHealthErrors, ThrowOnError> => (options?.client ?? client).get<GetHealthResponses, GetHealthErrors, ThrowOnError>({ url: '/health', ...options });

/**
 * The process answers
 */
export const getLiveness = <ThrowOnError extends boolean = false>(options?: Options<GetLivenessData, ThrowOnError>): RequestResult<GetLivenessResponses, GetLivenessErrors, ThrowOnError> => (options?.client ?? client).get<GetLivenessResponses, GetLivenessErrors, ThrowOnError>({ url: '/health/live', ...options });

/**
 * Requests can be answered
 */
export const getReadiness = <ThrowOnError extends boolean = false>(options?: Options<GetReadinessData, ThrowOnError>): RequestResult<GetReadinessResponses, GetReadinessErrors, ThrowOnError> => (options?.client ?? client).get<GetReadinessResponses, GetReadinessErrors, ThrowOnError>({ url: '/health/ready', ...options });
