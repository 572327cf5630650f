// @ts-nocheck
// Written by `npm run sdk` from api/openapi.json. Change the API, not this file.

export type ClientOptions = {
    baseUrl: string;
};

export type Login = {
    email: string;
    password: string;
    /**
     * For people of several organisations. Left out: the oldest membership.
     */
    organisationId?: string;
};

export type Session = {
    /**
     * JWT signed with EdDSA. Send it as `Authorization: Bearer …`.
     */
    accessToken: string;
    /**
     * Seconds until it expires.
     */
    expiresIn: number;
    organisationId: string;
    role: 'admin' | 'dispatcher' | 'driver';
};

export type Actor = {
    userId: string;
    organisationId: string;
    role: 'admin' | 'dispatcher' | 'driver';
    permissions: Array<'network.read' | 'network.write' | 'organisation.manage'>;
};

export type Point = {
    type: 'Point';
    /**
     * [longitude, latitude] in degrees; an altitude is ignored.
     */
    coordinates: Array<number>;
};

export type CreateSite = {
    name: string;
    kind: 'depot' | 'sorting_centre' | 'thrift_store';
    position: Point;
    address?: string | null;
};

export type Site = {
    id: string;
    name: string;
    kind: 'depot' | 'sorting_centre' | 'thrift_store';
    position: Point;
    address: string | null;
    /**
     * Grows with every change; the ETag.
     */
    version: number;
    createdAt: string;
};

export type SitePage = {
    items: Array<Site>;
    /**
     * Send it as `cursor` for the next page; null on the last.
     */
    nextCursor: string | null;
    /**
     * Only with `count=true`.
     */
    total?: number;
};

export type CreateArea = {
    /**
     * The site that serves the area.
     */
    siteId: string;
    name: string;
    /**
     * Unique in the organisation, case-sensitive.
     */
    code: string;
    /**
     * GeoJSON Polygon or MultiPolygon, WGS84. Rings may run either way round.
     */
    boundary?: {
        type: 'Polygon' | 'MultiPolygon';
        /**
         * RFC 7946: rings of [longitude, latitude], the first position again at the end; at most 10,000 positions.
         */
        coordinates: Array<unknown>;
        [key: string]: unknown;
    };
};

export type Area = {
    id: string;
    siteId: string;
    name: string;
    code: string;
    /**
     * Square metres on the spheroid.
     */
    surfaceM2: number;
    /**
     * Grows with every change; the ETag.
     */
    version: number;
    createdAt: string;
    boundary?: {
        type: 'MultiPolygon';
        coordinates: Array<Array<Array<[
            number,
            number
        ]>>>;
    };
};

export type AreaSummary = {
    id: string;
    siteId: string;
    name: string;
    code: string;
    /**
     * Square metres on the spheroid.
     */
    surfaceM2: number;
    /**
     * Grows with every change; the ETag.
     */
    version: number;
    createdAt: string;
};

export type AreaPage = {
    items: Array<AreaSummary>;
    /**
     * Send it as `cursor` for the next page; null on the last.
     */
    nextCursor: string | null;
    /**
     * Only with `count=true`.
     */
    total?: number;
};

export type RegisterContainer = {
    /**
     * The operator's own number, kept as written.
     */
    reference: string;
    name: string;
    type: 'textile' | 'shoes' | 'toys' | 'books' | 'household_linen' | 'mixed';
    position: Point;
    /**
     * Left out: the area whose boundary covers the position, the smallest where several do.
     */
    areaId?: {
        [key: string]: unknown;
    };
    /**
     * Litres.
     */
    capacityL?: number | null;
    status?: 'planned' | 'active';
    address?: string | null;
    municipalityCode?: string | null;
    /**
     * Whatever else the operator knows, kept as written.
     */
    attributes?: {
        [key: string]: string;
    };
};

export type Container = {
    id: string;
    areaId: string;
    reference: string;
    name: string;
    type: 'textile' | 'shoes' | 'toys' | 'books' | 'household_linen' | 'mixed';
    /**
     * Litres.
     */
    capacityL: number | null;
    status: 'planned' | 'active' | 'suspended' | 'removed';
    statusReason: string | null;
    suspendedFrom: string | null;
    suspendedUntil: string | null;
    position: Point;
    address: string | null;
    municipalityCode: string | null;
    attributes: {
        [key: string]: string;
    };
    /**
     * Grows with every change; the ETag.
     */
    version: number;
    createdAt: string;
};

export type ContainerPage = {
    items: Array<Container>;
    /**
     * Send it as `cursor` for the next page; null on the last.
     */
    nextCursor: string | null;
    /**
     * Only with `count=true`.
     */
    total?: number;
};

export type FoundContainerProperties = {
    name: string;
    type: 'textile' | 'shoes' | 'toys' | 'books' | 'household_linen' | 'mixed';
    status: 'active' | 'suspended';
    /**
     * Litres.
     */
    capacityL: number | null;
    address: string | null;
    municipalityCode: string | null;
    suspendedUntil: string | null;
    /**
     * Metres from the origin, geodesic, one decimal.
     */
    distanceM: number;
};

export type FoundContainer = {
    type: 'Feature';
    id: string;
    geometry: Point;
    properties: FoundContainerProperties;
};

export type FoundContainers = {
    type: 'FeatureCollection';
    /**
     * Nearest first.
     */
    features: Array<FoundContainer>;
};

export type Operator = {
    name: string;
};

export type LinkedContainerProperties = {
    name: string;
    type: 'textile' | 'shoes' | 'toys' | 'books' | 'household_linen' | 'mixed';
    status: 'active' | 'suspended';
    /**
     * Litres.
     */
    capacityL: number | null;
    address: string | null;
    municipalityCode: string | null;
    suspendedUntil: string | null;
    operator: Operator;
};

export type PublicContainer = {
    type: 'Feature';
    id: string;
    geometry: Point;
    properties: LinkedContainerProperties;
};

export type PolygonSearch = {
    /**
     * GeoJSON Polygon or MultiPolygon. Edges are straight in longitude and latitude and count as inside.
     */
    polygon?: {
        type: 'Polygon' | 'MultiPolygon';
        /**
         * RFC 7946: rings of [longitude, latitude], the first position again at the end; at most 10,000 positions.
         */
        coordinates: Array<unknown>;
        [key: string]: unknown;
    };
    types?: Array<'textile' | 'shoes' | 'toys' | 'books' | 'household_linen' | 'mixed'>;
    statuses?: Array<'active' | 'suspended'>;
    limit?: number;
};

export type MapStart = {
    lat: number;
    lon: number;
    /**
     * Metres.
     */
    radiusM: number;
};

export type MapSettings = {
    /**
     * Template of a raster tile address; null: no base map.
     */
    tileUrl: string | null;
    tileAttribution: string | null;
    /**
     * Where the map opens.
     */
    start: MapStart;
};

export type HealthPart = {
    part: string;
    state: 'up' | 'down';
    detail?: string;
};

export type Health = {
    state: 'up' | 'down' | 'stopping';
    parts: Array<HealthPart>;
};

export type Violation = {
    /**
     * Where: a dotted path into the body, or the name of a query parameter.
     */
    path: string;
    /**
     * Stable code of the broken rule.
     */
    code: string;
    /**
     * One sentence for a person.
     */
    message: string;
};

export type Problem = {
    type: string;
    title: string;
    status: number;
    /**
     * One sentence for a person.
     */
    detail: string;
    /**
     * Stable, dotted.
     */
    code: string;
    /**
     * Finds the request in the log.
     */
    requestId: string;
    /**
     * Every broken value at once.
     */
    errors?: Array<Violation>;
};

export type LogInData = {
    body: Login;
    path?: never;
    query?: never;
    url: '/api/v1/auth/login';
};

export type LogInErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * login.refused
     */
    401: Problem;
    /**
     * request.invalid
     */
    422: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type LogInError = LogInErrors[keyof LogInErrors];

export type LogInResponses = {
    200: Session;
};

export type LogInResponse = LogInResponses[keyof LogInResponses];

export type GetActorData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auth/me';
};

export type GetActorErrors = {
    /**
     * access.token_missing, access.token_refused
     */
    401: Problem;
    /**
     * access.permission_missing
     */
    403: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetActorError = GetActorErrors[keyof GetActorErrors];

export type GetActorResponses = {
    200: Actor;
};

export type GetActorResponse = GetActorResponses[keyof GetActorResponses];

export type ListSitesData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        /**
         * `nextCursor` of the page before. Opaque.
         */
        cursor?: string;
        /**
         * A field, with `-` before it for descending order. Text sorts by code point (COLLATE "C").
         */
        sort?: string;
        /**
         * `true` adds `total`.
         */
        count?: boolean;
    };
    url: '/api/v1/sites';
};

export type ListSitesErrors = {
    /**
     * access.token_missing, access.token_refused
     */
    401: Problem;
    /**
     * access.permission_missing
     */
    403: Problem;
    /**
     * request.invalid, page.cursor_invalid, page.sort_unknown
     */
    422: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ListSitesError = ListSitesErrors[keyof ListSitesErrors];

export type ListSitesResponses = {
    200: SitePage;
};

export type ListSitesResponse = ListSitesResponses[keyof ListSitesResponses];

export type CreateSiteData = {
    body: CreateSite;
    path?: never;
    query?: never;
    url: '/api/v1/sites';
};

export type CreateSiteErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused
     */
    401: Problem;
    /**
     * access.permission_missing
     */
    403: Problem;
    /**
     * request.invalid, site.invalid
     */
    422: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type CreateSiteError = CreateSiteErrors[keyof CreateSiteErrors];

export type CreateSiteResponses = {
    201: Site;
};

export type CreateSiteResponse = CreateSiteResponses[keyof CreateSiteResponses];

export type GetSiteData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/sites/{id}';
};

export type GetSiteErrors = {
    /**
     * access.token_missing, access.token_refused
     */
    401: Problem;
    /**
     * access.permission_missing
     */
    403: Problem;
    /**
     * site.not_found
     */
    404: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetSiteError = GetSiteErrors[keyof GetSiteErrors];

export type GetSiteResponses = {
    200: Site;
};

export type GetSiteResponse = GetSiteResponses[keyof GetSiteResponses];

export type ListAreasData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        /**
         * `nextCursor` of the page before. Opaque.
         */
        cursor?: string;
        /**
         * A field, with `-` before it for descending order. Text sorts by code point (COLLATE "C").
         */
        sort?: string;
        /**
         * `true` adds `total`.
         */
        count?: boolean;
        siteId?: string;
    };
    url: '/api/v1/areas';
};

export type ListAreasErrors = {
    /**
     * access.token_missing, access.token_refused
     */
    401: Problem;
    /**
     * access.permission_missing
     */
    403: Problem;
    /**
     * request.invalid, page.cursor_invalid, page.sort_unknown
     */
    422: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ListAreasError = ListAreasErrors[keyof ListAreasErrors];

export type ListAreasResponses = {
    200: AreaPage;
};

export type ListAreasResponse = ListAreasResponses[keyof ListAreasResponses];

export type CreateAreaData = {
    body: CreateArea;
    path?: never;
    query?: never;
    url: '/api/v1/areas';
};

export type CreateAreaErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused
     */
    401: Problem;
    /**
     * access.permission_missing
     */
    403: Problem;
    /**
     * area.code_taken
     */
    409: Problem;
    /**
     * request.too_large
     */
    413: Problem;
    /**
     * request.invalid, area.invalid, area.site_unknown, boundary.invalid
     */
    422: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type CreateAreaError = CreateAreaErrors[keyof CreateAreaErrors];

export type CreateAreaResponses = {
    201: Area;
};

export type CreateAreaResponse = CreateAreaResponses[keyof CreateAreaResponses];

export type GetAreaData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/areas/{id}';
};

export type GetAreaErrors = {
    /**
     * access.token_missing, access.token_refused
     */
    401: Problem;
    /**
     * access.permission_missing
     */
    403: Problem;
    /**
     * area.not_found
     */
    404: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetAreaError = GetAreaErrors[keyof GetAreaErrors];

export type GetAreaResponses = {
    200: Area;
};

export type GetAreaResponse = GetAreaResponses[keyof GetAreaResponses];

export type ListContainersData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        /**
         * `nextCursor` of the page before. Opaque.
         */
        cursor?: string;
        /**
         * A field, with `-` before it for descending order. Text sorts by code point (COLLATE "C").
         */
        sort?: string;
        /**
         * `true` adds `total`.
         */
        count?: boolean;
        areaId?: string;
        type?: Array<'textile' | 'shoes' | 'toys' | 'books' | 'household_linen' | 'mixed'>;
        status?: Array<'planned' | 'active' | 'suspended' | 'removed'>;
        /**
         * Exactly this reference.
         */
        reference?: string;
        municipalityCode?: string;
    };
    url: '/api/v1/containers';
};

export type ListContainersErrors = {
    /**
     * access.token_missing, access.token_refused
     */
    401: Problem;
    /**
     * access.permission_missing
     */
    403: Problem;
    /**
     * request.invalid, page.cursor_invalid, page.sort_unknown
     */
    422: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ListContainersError = ListContainersErrors[keyof ListContainersErrors];

export type ListContainersResponses = {
    200: ContainerPage;
};

export type ListContainersResponse = ListContainersResponses[keyof ListContainersResponses];

export type RegisterContainerData = {
    body: RegisterContainer;
    path?: never;
    query?: never;
    url: '/api/v1/containers';
};

export type RegisterContainerErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused
     */
    401: Problem;
    /**
     * access.permission_missing
     */
    403: Problem;
    /**
     * container.reference_taken
     */
    409: Problem;
    /**
     * request.invalid, container.invalid, container.area_unknown, container.no_area_here
     */
    422: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type RegisterContainerError = RegisterContainerErrors[keyof RegisterContainerErrors];

export type RegisterContainerResponses = {
    201: Container;
};

export type RegisterContainerResponse = RegisterContainerResponses[keyof RegisterContainerResponses];

export type GetContainerData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/containers/{id}';
};

export type GetContainerErrors = {
    /**
     * access.token_missing, access.token_refused
     */
    401: Problem;
    /**
     * access.permission_missing
     */
    403: Problem;
    /**
     * container.not_found
     */
    404: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetContainerError = GetContainerErrors[keyof GetContainerErrors];

export type GetContainerResponses = {
    200: Container;
};

export type GetContainerResponse = GetContainerResponses[keyof GetContainerResponses];

export type SearchContainersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Required without `bbox`.
         */
        lat?: number;
        /**
         * Required without `bbox`.
         */
        lon?: number;
        /**
         * Metres, on the spheroid. Not together with `bbox`.
         */
        radius?: number;
        /**
         * west,south,east,north in degrees. West greater than east crosses the antimeridian. `lat` and `lon` then only say where distances begin (default: the middle).
         */
        bbox?: string;
        type?: Array<'textile' | 'shoes' | 'toys' | 'books' | 'household_linen' | 'mixed'>;
        /**
         * Left out: both.
         */
        status?: Array<'active' | 'suspended'>;
        limit?: number;
    };
    url: '/api/v1/map/containers';
};

export type SearchContainersErrors = {
    /**
     * request.invalid, map.search_invalid
     */
    422: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type SearchContainersError = SearchContainersErrors[keyof SearchContainersErrors];

export type SearchContainersResponses = {
    /**
     * A GeoJSON FeatureCollection
     */
    200: FoundContainers;
};

export type SearchContainersResponse = SearchContainersResponses[keyof SearchContainersResponses];

export type SearchContainersInPolygonData = {
    body: PolygonSearch;
    path?: never;
    query?: never;
    url: '/api/v1/map/containers/search';
};

export type SearchContainersInPolygonErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * request.too_large
     */
    413: Problem;
    /**
     * request.invalid, map.search_invalid, boundary.invalid
     */
    422: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type SearchContainersInPolygonError = SearchContainersInPolygonErrors[keyof SearchContainersInPolygonErrors];

export type SearchContainersInPolygonResponses = {
    /**
     * A GeoJSON FeatureCollection
     */
    200: FoundContainers;
};

export type SearchContainersInPolygonResponse = SearchContainersInPolygonResponses[keyof SearchContainersInPolygonResponses];

export type GetPublicContainerData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/map/containers/{id}';
};

export type GetPublicContainerErrors = {
    /**
     * container.not_found
     */
    404: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetPublicContainerError = GetPublicContainerErrors[keyof GetPublicContainerErrors];

export type GetPublicContainerResponses = {
    /**
     * A GeoJSON Feature
     */
    200: PublicContainer;
};

export type GetPublicContainerResponse = GetPublicContainerResponses[keyof GetPublicContainerResponses];

export type GetMapSettingsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/map/settings';
};

export type GetMapSettingsErrors = {
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetMapSettingsError = GetMapSettingsErrors[keyof GetMapSettingsErrors];

export type GetMapSettingsResponses = {
    200: MapSettings;
};

export type GetMapSettingsResponse = GetMapSettingsResponses[keyof GetMapSettingsResponses];

export type GetHealthData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/health';
};

export type GetHealthErrors = {
    /**
     * service.failed
     */
    500: Problem;
    /**
     * A part is down, or the process is stopping
     *
     * service.unavailable
     */
    503: Problem;
};

export type GetHealthError = GetHealthErrors[keyof GetHealthErrors];

export type GetHealthResponses = {
    200: Health;
};

export type GetHealthResponse = GetHealthResponses[keyof GetHealthResponses];

export type GetLivenessData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/health/live';
};

export type GetLivenessErrors = {
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetLivenessError = GetLivenessErrors[keyof GetLivenessErrors];

export type GetLivenessResponses = {
    200: Health;
};

export type GetLivenessResponse = GetLivenessResponses[keyof GetLivenessResponses];

export type GetReadinessData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/health/ready';
};

export type GetReadinessErrors = {
    /**
     * service.failed
     */
    500: Problem;
    /**
     * A part is down, or the process is stopping
     *
     * service.unavailable
     */
    503: Problem;
};

export type GetReadinessError = GetReadinessErrors[keyof GetReadinessErrors];

export type GetReadinessResponses = {
    200: Health;
};

export type GetReadinessResponse = GetReadinessResponses[keyof GetReadinessResponses];
