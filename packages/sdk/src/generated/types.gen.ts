// @ts-nocheck
// Written by `npm run sdk` from api/openapi.json. Change the API, not this file.

export type ClientOptions = {
    baseUrl: string;
};

export type Login = {
    email: string;
    password: string;
    /**
     * For people of several organisations. Left out: the oldest active membership.
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
    /**
     * Runs the installation itself.
     */
    operator: boolean;
    permissions: Array<'network.read' | 'network.write' | 'imports.run' | 'tours.read' | 'tours.plan' | 'tours.drive' | 'websites.read' | 'websites.manage' | 'websites.publish' | 'reports.read' | 'reports.manage' | 'people.read' | 'organisation.manage' | 'builder.read' | 'operations.manage'>;
};

export type OwnOrganisation = {
    id: string;
    name: string;
    /**
     * IANA.
     */
    timeZone: string;
    /**
     * BCP 47.
     */
    locale: string;
};

export type Self = {
    userId: string;
    name: string;
    email: string;
    role: 'admin' | 'dispatcher' | 'driver';
    organisation: OwnOrganisation;
    /**
     * Runs the installation itself.
     */
    operator: boolean;
    permissions: Array<'network.read' | 'network.write' | 'imports.run' | 'tours.read' | 'tours.plan' | 'tours.drive' | 'websites.read' | 'websites.manage' | 'websites.publish' | 'reports.read' | 'reports.manage' | 'people.read' | 'organisation.manage' | 'builder.read' | 'operations.manage'>;
};

export type AddPerson = {
    name: string;
    email: string;
    role: 'admin' | 'dispatcher' | 'driver';
    /**
     * Not used where the address has an account already: that keeps its password.
     */
    password: string;
};

export type Person = {
    id: string;
    name: string;
    email: string;
    role: 'admin' | 'dispatcher' | 'driver';
    /**
     * Whether they can sign in to this organisation.
     */
    active: boolean;
    /**
     * Grows with every change; the ETag.
     */
    version: number;
    createdAt: string;
};

export type PersonPage = {
    items: Array<Person>;
    /**
     * Send it as `cursor` for the next page; null on the last.
     */
    nextCursor: string | null;
    /**
     * Only with `count=true`.
     */
    total?: number;
};

export type ChangePerson = {
    name?: string;
    role?: 'admin' | 'dispatcher' | 'driver';
    /**
     * false: cannot sign in to this organisation any more.
     */
    active?: boolean;
};

export type CreateApiKey = {
    name: string;
    scopes: Array<'builder.read'>;
    /**
     * Null or left out: it works until it is revoked.
     */
    expiresAt?: string | null;
};

export type Member = {
    id: string;
    /**
     * Null: no member any more.
     */
    name: string | null;
};

export type NewApiKey = {
    id: string;
    name: string;
    scopes: Array<'builder.read'>;
    /**
     * The end of the key, to tell keys apart by.
     */
    lastFour: string;
    createdBy: Member;
    createdAt: string;
    expiresAt: string | null;
    /**
     * To the minute.
     */
    lastUsedAt: string | null;
    revokedAt: string | null;
    /**
     * Grows with every change; the ETag.
     */
    version: number;
    /**
     * Shown here and never again. Send it as `Authorization: Bearer gln_…`.
     */
    key: string;
};

export type ApiKey = {
    id: string;
    name: string;
    scopes: Array<'builder.read'>;
    /**
     * The end of the key, to tell keys apart by.
     */
    lastFour: string;
    createdBy: Member;
    createdAt: string;
    expiresAt: string | null;
    /**
     * To the minute.
     */
    lastUsedAt: string | null;
    revokedAt: string | null;
    /**
     * Grows with every change; the ETag.
     */
    version: number;
};

export type ApiKeyPage = {
    items: Array<ApiKey>;
    /**
     * Send it as `cursor` for the next page; null on the last.
     */
    nextCursor: string | null;
    /**
     * Only with `count=true`.
     */
    total?: number;
};

export type SentPoint = {
    type: 'Point';
    /**
     * [longitude, latitude] in degrees; an altitude is ignored.
     */
    coordinates: Array<number>;
};

export type CreateSite = {
    name: string;
    kind: 'depot' | 'sorting_centre' | 'thrift_store';
    position: SentPoint;
    address?: string | null;
};

export type Point = {
    type: 'Point';
    /**
     * [longitude, latitude] in degrees.
     */
    coordinates: [
        number,
        number
    ];
};

export type Site = {
    id: string;
    name: string;
    kind: 'depot' | 'sorting_centre' | 'thrift_store';
    position: Point;
    address: string | null;
    archivedAt: string | null;
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

export type ChangeSite = {
    name?: string;
    kind?: 'depot' | 'sorting_centre' | 'thrift_store';
    position?: SentPoint;
    address?: string | null;
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
    boundary: {
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
    archivedAt: string | null;
    /**
     * Grows with every change; the ETag.
     */
    version: number;
    createdAt: string;
    boundary: {
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
    archivedAt: string | null;
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

export type ChangeArea = {
    /**
     * The site that serves the area.
     */
    siteId?: string;
    name?: string;
    /**
     * Unique in the organisation, case-sensitive.
     */
    code?: string;
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

export type Suspend = {
    reason: string;
    /**
     * Left out: now. In the future: the container stays active until then.
     */
    from?: string | null;
    /**
     * Lifted by itself then. Left out: lasts until somebody lifts it.
     */
    until?: string | null;
};

export type AreaSuspended = {
    /**
     * Containers that this call has suspended, or will suspend from `from` on.
     */
    suspended: number;
    /**
     * Containers left as they are: planned, or suspended before.
     */
    unchanged: number;
};

export type ResumeArea = {
    /**
     * Only what was suspended for exactly this reason. Left out: everything.
     */
    reason?: string | null;
};

export type AreaResumed = {
    /**
     * Containers whose suspension this call has lifted or called off.
     */
    resumed: number;
    /**
     * Containers left as they are.
     */
    unchanged: number;
};

export type RegisterContainer = {
    /**
     * The operator's own number, kept as written.
     */
    reference: string;
    name: string;
    type: 'textile' | 'shoes' | 'toys' | 'books' | 'household_linen' | 'mixed';
    position: SentPoint;
    /**
     * Left out: the area whose boundary covers the position, the smallest where several do.
     */
    areaId?: string | null;
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

export type Warning = {
    code: 'container.outside_area';
    /**
     * One sentence for a person.
     */
    message: string;
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
    /**
     * In the future while the container is active: the suspension is planned.
     */
    suspendedFrom: string | null;
    suspendedUntil: string | null;
    position: Point;
    address: string | null;
    municipalityCode: string | null;
    attributes: {
        [key: string]: string;
    };
    /**
     * What somebody should look at. Empty: nothing.
     */
    warnings: Array<Warning>;
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

export type ChangeContainer = {
    /**
     * The operator's own number, kept as written.
     */
    reference?: string;
    name?: string;
    type?: 'textile' | 'shoes' | 'toys' | 'books' | 'household_linen' | 'mixed';
    position?: SentPoint;
    /**
     * Litres.
     */
    capacityL?: number | null;
    address?: string | null;
    municipalityCode?: string | null;
    /**
     * Whatever else the operator knows, kept as written.
     */
    attributes?: {
        [key: string]: string;
    };
    /**
     * A new position alone moves no container into another area.
     */
    areaId?: string;
};

export type RemoveContainer = {
    reason?: string | null;
};

export type HistoryLine = {
    id: string;
    at: string;
    kind: 'registered' | 'changed' | 'moved' | 'activated' | 'suspended' | 'resumed' | 'removed' | 'imported';
    /**
     * The container's version since then.
     */
    version: number;
    /**
     * null: the clock.
     */
    actorId: string | null;
    actorName: string | null;
    /**
     * What was, of the fields that have changed.
     */
    before: {
        [key: string]: unknown;
    };
    /**
     * What is since then.
     */
    after: {
        [key: string]: unknown;
    };
};

export type HistoryPage = {
    items: Array<HistoryLine>;
    /**
     * Send it as `cursor` for the next page; null on the last.
     */
    nextCursor: string | null;
    /**
     * Only with `count=true`.
     */
    total?: number;
};

export type ContainerCode = {
    /**
     * Seven characters of Crockford’s base 32 and one that checks them.
     */
    code: string;
    /**
     * What the QR code holds.
     */
    url: string;
};

export type LabelSheet = {
    /**
     * The labels are in this order.
     */
    containerIds?: Array<string>;
    /**
     * Instead of containerIds: all of an area that are not removed, by reference.
     */
    areaId?: string;
};

export type CodeTarget = {
    containerId: string;
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

export type ClusterProperties = {
    cluster: true;
    count: number;
    /**
     * How many of each type. Types that are not there are left out.
     */
    types: {
        [key: string]: number;
    };
};

export type Cluster = {
    type: 'Feature';
    /**
     * zoom/column/row of the cell: stays while one moves the map.
     */
    id: string;
    /**
     * The mean of the containers.
     */
    geometry: Point;
    properties: ClusterProperties;
};

export type PublicContainerProperties = {
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
};

export type SingleContainer = {
    type: 'Feature';
    id: string;
    geometry: Point;
    properties: PublicContainerProperties;
};

export type Clusters = {
    type: 'FeatureCollection';
    /**
     * west,south,east,north of the cells: what the counts are of. At least what was asked for.
     */
    bbox: [
        number,
        number,
        number,
        number
    ];
    /**
     * Clusters, and containers that are alone in their cell.
     */
    features: Array<Cluster | SingleContainer>;
};

export type PolygonSearch = {
    /**
     * GeoJSON Polygon or MultiPolygon. Edges are straight in longitude and latitude and count as inside.
     */
    polygon: {
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

export type ImportProgress = {
    /**
     * While reading in bytes of the file, then in rows.
     */
    done: number;
    total: number;
    phase: 'reading' | 'checking' | 'applying' | null;
};

export type ImportCounts = {
    /**
     * Rows of the file, blank ones left out.
     */
    rows: number;
    created: number;
    updated: number;
    /**
     * Rows that say what is there already.
     */
    unchanged: number;
    rejected: number;
    /**
     * After an undo: containers that stay as they are, since they were changed or used after the import.
     */
    kept: number;
};

export type ImportFailure = {
    code: string;
    message: string;
};

export type Import = {
    id: string;
    fileName: string;
    bytes: number;
    /**
     * `create`: a reference that is there already is an error. `upsert`: its container is changed to what the row says.
     */
    mode: 'create' | 'upsert';
    state: 'received' | 'staged' | 'checked' | 'applied' | 'failed' | 'undoing' | 'undone';
    progress: ImportProgress;
    counts: ImportCounts;
    /**
     * Why nothing of the file was taken.
     */
    failure: ImportFailure | null;
    createdBy: string;
    createdAt: string;
    finishedAt: string | null;
    /**
     * Grows with every step; the ETag.
     */
    version: number;
};

export type ImportPage = {
    items: Array<Import>;
    /**
     * Send it as `cursor` for the next page; null on the last.
     */
    nextCursor: string | null;
    /**
     * Only with `count=true`.
     */
    total?: number;
};

export type ImportError = {
    /**
     * The line on which the row begins, from 1.
     */
    line: number;
    /**
     * The heading as it is written in the file; null: the row as a whole.
     */
    column: string | null;
    code: string;
    message: string;
    value: string | null;
};

export type ImportErrorPage = {
    items: Array<ImportError>;
    /**
     * Send it as `cursor` for the next page; null on the last.
     */
    nextCursor: string | null;
    /**
     * Only with `count=true`.
     */
    total?: number;
};

export type AddVehicle = {
    name: string;
    registration?: string | null;
    /**
     * Payload, whole kilograms.
     */
    capacityKg: number;
    /**
     * Whether tours are planned with it.
     */
    active?: boolean;
};

export type Vehicle = {
    id: string;
    name: string;
    registration: string | null;
    /**
     * Payload, whole kilograms.
     */
    capacityKg: number;
    /**
     * Whether tours are planned with it.
     */
    active: boolean;
    /**
     * Grows with every change; the ETag.
     */
    version: number;
    createdAt: string;
};

export type VehiclePage = {
    items: Array<Vehicle>;
    /**
     * Send it as `cursor` for the next page; null on the last.
     */
    nextCursor: string | null;
    /**
     * Only with `count=true`.
     */
    total?: number;
};

export type ChangeVehicle = {
    name?: string;
    registration?: string | null;
    capacityKg?: number;
    active?: boolean;
};

export type PlanTour = {
    name: string;
    /**
     * Local day of the organisation.
     */
    day: string;
    /**
     * An active driver of the organisation.
     */
    driverId: string;
    /**
     * A vehicle in use.
     */
    vehicleId: string;
    startSiteId: string;
    endSiteId: string;
    /**
     * Each once. Active or suspended ones.
     */
    containerIds: Array<string>;
    /**
     * `shortest`: a short way by all stops is looked for. `given`: as the containers are listed.
     */
    order?: 'given' | 'shortest';
};

export type TourNamed = {
    id: string;
    name: string;
};

export type TourSite = {
    id: string;
    name: string;
    position: Point;
};

export type StopContainer = {
    id: string;
    name: string;
    reference: string;
    position: Point;
    type: 'textile' | 'shoes' | 'toys' | 'books' | 'household_linen' | 'mixed';
    /**
     * Litres.
     */
    capacityL: number | null;
    address: string | null;
};

export type Stop = {
    id: string;
    /**
     * Counts from 1 in the order of driving.
     */
    sequence: number;
    container: StopContainer;
    state: 'pending' | 'collected' | 'skipped';
    arrivedAt: string | null;
    /**
     * When it was collected or skipped.
     */
    doneAt: string | null;
    estimatedKg: number | null;
    fillLevelPercent: number | null;
    skipReason: 'blocked' | 'full_truck' | 'not_found' | 'damaged' | 'other' | null;
    note: string | null;
};

export type Tour = {
    id: string;
    name: string;
    /**
     * Local day of the organisation.
     */
    day: string;
    state: 'planned' | 'running' | 'closed' | 'cancelled';
    driver: TourNamed;
    vehicle: TourNamed;
    startSite: TourSite;
    endSite: TourSite;
    /**
     * Estimated length of the road, whole metres.
     */
    plannedDistanceM: number;
    /**
     * Not started by the end of its day, or still running after 20:00 of it, local time.
     */
    overdue: boolean;
    startedAt: string | null;
    closedAt: string | null;
    /**
     * Grows with every change; the ETag.
     */
    version: number;
    createdAt: string;
    stops: Array<Stop>;
};

export type TourSummary = {
    id: string;
    name: string;
    /**
     * Local day of the organisation.
     */
    day: string;
    state: 'planned' | 'running' | 'closed' | 'cancelled';
    driver: TourNamed;
    vehicle: TourNamed;
    startSite: TourSite;
    endSite: TourSite;
    /**
     * Estimated length of the road, whole metres.
     */
    plannedDistanceM: number;
    /**
     * Not started by the end of its day, or still running after 20:00 of it, local time.
     */
    overdue: boolean;
    startedAt: string | null;
    closedAt: string | null;
    /**
     * Grows with every change; the ETag.
     */
    version: number;
    createdAt: string;
    stopCount: number;
    /**
     * Collected or skipped.
     */
    stopsDone: number;
    /**
     * Sum of the estimates.
     */
    collectedKg: number;
};

export type TourPage = {
    items: Array<TourSummary>;
    /**
     * Send it as `cursor` for the next page; null on the last.
     */
    nextCursor: string | null;
    /**
     * Only with `count=true`.
     */
    total?: number;
};

export type ToursOfToday = {
    /**
     * The organisation's present day.
     */
    day: string;
    items: Array<Tour>;
};

export type ChangeTour = {
    name?: string;
    /**
     * Local day of the organisation.
     */
    day?: string;
    /**
     * An active driver of the organisation.
     */
    driverId?: string;
    /**
     * A vehicle in use.
     */
    vehicleId?: string;
    startSiteId?: string;
    endSiteId?: string;
    /**
     * Each once. Active or suspended ones.
     */
    containerIds?: Array<string>;
    /**
     * `shortest`: a short way by all stops is looked for. `given`: as the containers are listed.
     */
    order?: 'given' | 'shortest';
};

export type CancelTour = {
    reason?: string | null;
};

export type CloseTour = {
    /**
     * Skip what is still pending.
     */
    skipPending?: boolean | null;
};

export type Arrive = {
    /**
     * When it was done: not before the start of the tour, at most 5 minutes ahead of our clock. Left out: now.
     */
    at?: string | null;
};

export type Collect = {
    /**
     * When it was done: not before the start of the tour, at most 5 minutes ahead of our clock. Left out: now.
     */
    at?: string | null;
    /**
     * Kilograms, with one decimal at most.
     */
    estimatedKg: number;
    /**
     * Whole percent; null when nobody looked.
     */
    fillLevelPercent?: number | null;
    note?: string | null;
};

export type Skip = {
    /**
     * When it was done: not before the start of the tour, at most 5 minutes ahead of our clock. Left out: now.
     */
    at?: string | null;
    reason: 'blocked' | 'full_truck' | 'not_found' | 'damaged' | 'other';
    note?: string | null;
};

export type CreateWebsite = {
    /**
     * The first part of its host; unique. Some names are reserved.
     */
    slug: string;
    name: string;
    /**
     * A host of your own that leads here, in small ASCII letters.
     */
    customDomain?: string | null;
    /**
     * The first one is the default. Left out: all.
     */
    languages?: Array<'en' | 'fr'>;
};

export type Website = {
    id: string;
    /**
     * As the draft has it.
     */
    name: string;
    slug: string;
    customDomain: string | null;
    /**
     * The newest revision; ETag of the draft.
     */
    draftRevision: number;
    publishedRevision: number | null;
    publishedAt: string | null;
    /**
     * Grows with every change; the ETag.
     */
    version: number;
    createdAt: string;
};

export type WebsitePage = {
    items: Array<Website>;
    /**
     * Send it as `cursor` for the next page; null on the last.
     */
    nextCursor: string | null;
    /**
     * Only with `count=true`.
     */
    total?: number;
};

export type ChangeWebsite = {
    /**
     * The first part of its host; unique. Some names are reserved.
     */
    slug?: string;
    /**
     * A host of your own that leads here, in small ASCII letters.
     */
    customDomain?: string | null;
};

export type Revision = {
    id: string;
    revision: number;
    savedAt: string;
    savedBy: Member;
    /**
     * The earlier revision that it repeats.
     */
    restoredFrom: number | null;
    /**
     * When it was last published; null: never.
     */
    publishedAt: string | null;
    config: WebsiteConfig;
};

export type RevisionSummary = {
    id: string;
    revision: number;
    savedAt: string;
    savedBy: Member;
    /**
     * The earlier revision that it repeats.
     */
    restoredFrom: number | null;
    /**
     * When it was last published; null: never.
     */
    publishedAt: string | null;
};

export type RevisionPage = {
    items: Array<RevisionSummary>;
    /**
     * Send it as `cursor` for the next page; null on the last.
     */
    nextCursor: string | null;
    /**
     * Only with `count=true`.
     */
    total?: number;
};

export type Alt = {
    en?: string;
    fr?: string;
};

export type Media = {
    /**
     * What a configuration calls the picture.
     */
    id: string;
    /**
     * Pixels.
     */
    width: number;
    /**
     * Pixels.
     */
    height: number;
    bytes: number;
    alt: Alt;
    /**
     * Grows when its words change; the ETag.
     */
    version: number;
    createdAt: string;
};

export type MediaPage = {
    items: Array<Media>;
    /**
     * Send it as `cursor` for the next page; null on the last.
     */
    nextCursor: string | null;
    /**
     * Only with `count=true`.
     */
    total?: number;
};

export type DescribeMedia = {
    /**
     * What it shows, in English, for those who do not see it.
     */
    altEn?: string;
    /**
     * The same in French.
     */
    altFr?: string;
};

export type SendReport = {
    /**
     * `person_in_danger` has a limit of its own, is never counted into another report, and is taken whatever else is wrong with the request: show the emergency number first.
     */
    category: 'full' | 'damaged' | 'blocked' | 'dirty' | 'waste_around' | 'missing' | 'person_in_danger' | 'other';
    /**
     * Read by staff only.
     */
    words?: string | null;
    /**
     * An e-mail address, which answers are mailed to, or a phone number. Read by staff only; erased 30 days after the report is closed, 180 days after it was sent at the latest.
     */
    contact?: string | null;
    /**
     * Of answers by mail.
     */
    language?: 'en' | 'fr';
    /**
     * Left empty. Programs that fill in every field are refused.
     */
    website?: '';
};

export type Tracking = {
    /**
     * Follows this report. Given once and to nobody else; it shows what became of the report.
     */
    token: string;
    /**
     * A page that shows the same, without JavaScript.
     */
    url: string;
};

export type TrackedContainer = {
    name: string;
    address: string | null;
};

export type TrackedAnswer = {
    at: string;
    text: string;
};

export type TrackedReport = {
    category: 'full' | 'damaged' | 'blocked' | 'dirty' | 'waste_around' | 'missing' | 'person_in_danger' | 'other';
    state: 'open' | 'triaged' | 'assigned' | 'closed';
    closedBy: 'emptying' | 'person' | 'merged' | null;
    reportedAt: string;
    closedAt: string | null;
    operator: string;
    timeZone: string;
    container: TrackedContainer;
    /**
     * The oldest first.
     */
    answers: Array<TrackedAnswer>;
};

export type ReportContainer = {
    id: string;
    name: string;
    reference: string;
    address: string | null;
    position: Point;
};

export type ReportPerson = {
    id: string;
    name: string;
};

export type ReportClosure = {
    by: 'emptying' | 'person' | 'merged';
    person: ReportPerson | null;
    note: string | null;
    mergedIntoId: string | null;
};

export type ReportSummary = {
    id: string;
    category: 'full' | 'damaged' | 'blocked' | 'dirty' | 'waste_around' | 'missing' | 'person_in_danger' | 'other';
    state: 'open' | 'triaged' | 'assigned' | 'closed';
    /**
     * How many have said so.
     */
    count: number;
    container: ReportContainer;
    assignee: ReportPerson | null;
    /**
     * How many came with it.
     */
    photos: number;
    openedAt: string;
    lastTapAt: string;
    closedAt: string | null;
    closure: ReportClosure | null;
    /**
     * Grows with every change, taps included; the ETag.
     */
    version: number;
};

export type ReportPage = {
    items: Array<ReportSummary>;
    /**
     * Send it as `cursor` for the next page; null on the last.
     */
    nextCursor: string | null;
    /**
     * Only with `count=true`.
     */
    total?: number;
};

export type Contact = {
    kind: 'email' | 'phone';
    value: string;
};

export type TapPhoto = {
    id: string;
    /**
     * Pixels.
     */
    width: number;
    /**
     * Pixels.
     */
    height: number;
};

export type Tap = {
    id: string;
    at: string;
    language: 'en' | 'fr';
    words: string | null;
    contact: Contact | null;
    photos: Array<TapPhoto>;
};

export type Answer = {
    id: string;
    at: string;
    by: ReportPerson;
    text: string;
};

export type Report = {
    id: string;
    category: 'full' | 'damaged' | 'blocked' | 'dirty' | 'waste_around' | 'missing' | 'person_in_danger' | 'other';
    state: 'open' | 'triaged' | 'assigned' | 'closed';
    /**
     * How many have said so.
     */
    count: number;
    container: ReportContainer;
    assignee: ReportPerson | null;
    /**
     * How many came with it.
     */
    photos: number;
    openedAt: string;
    lastTapAt: string;
    closedAt: string | null;
    closure: ReportClosure | null;
    /**
     * Grows with every change, taps included; the ETag.
     */
    version: number;
    /**
     * Those with words, a photo or a contact, the newest first, at most 200.
     */
    taps: Array<Tap>;
    /**
     * The oldest first.
     */
    answers: Array<Answer>;
};

export type AssignReport = {
    /**
     * An active person of the organisation.
     */
    personId: string;
};

export type AnswerReport = {
    /**
     * Read by everybody who has reported it. Mailed to those who left an e-mail address.
     */
    text: string;
};

export type MergeReport = {
    /**
     * The report that stays: of the same container, not closed.
     */
    intoId: string;
};

export type CloseReport = {
    /**
     * For colleagues; reporters do not see it.
     */
    note?: string | null;
};

export type RequestBuild = {
    /**
     * `production` publishes the draft and builds it; `preview` shows it to whoever asks, at an address that nobody guesses.
     */
    kind: 'production' | 'preview';
    /**
     * Production: the revision of the draft that you have seen; another one is refused.
     */
    expectedRevision?: number;
    /**
     * Preview: a configuration that is not saved. Left out: the draft.
     */
    config?: {
        [key: string]: unknown;
    };
    /**
     * Preview: which of your previews of the website it replaces, chosen by you: one for each window in which somebody writes. Left out: the one without a key.
     */
    previewKey?: string;
};

export type BuildProgress = {
    done: number;
    /**
     * Pages that have to be rendered; 0 until they are counted.
     */
    total: number;
};

export type BuildFiguresOfOne = {
    /**
     * Milliseconds in each phase that is over.
     */
    phaseMs: {
        [key: string]: number;
    };
    pages: number;
    rendered: number;
    /**
     * Pages taken over from the release before.
     */
    reused: number;
    removed: number;
    bytes: number;
    bytesWritten: number;
};

export type BuildFailure = {
    code: string;
    message: string;
};

export type Build = {
    id: string;
    websiteId: string;
    kind: 'production' | 'preview';
    state: 'queued' | 'running' | 'live' | 'failed' | 'cancelled' | 'superseded';
    /**
     * `person` asked for it, the `network` changed, or the `address` of the site did.
     */
    trigger: 'person' | 'network' | 'address';
    /**
     * Null: nobody but what has changed.
     */
    requestedBy: Member | null;
    /**
     * How often it was asked for before it began.
     */
    triggers: number;
    revision: number | null;
    progress: BuildProgress;
    figures: BuildFiguresOfOne;
    /**
     * Why people see what they saw before.
     */
    failure: BuildFailure | null;
    releaseId: string | null;
    /**
     * Where it is seen, once it is live. That of a preview is told to whoever asked for it alone.
     */
    url: string | null;
    queuedAt: string;
    startedAt: string | null;
    finishedAt: string | null;
    /**
     * Grows with every step; the ETag.
     */
    version: number;
};

export type BuildPage = {
    items: Array<Build>;
    /**
     * Send it as `cursor` for the next page; null on the last.
     */
    nextCursor: string | null;
    /**
     * Only with `count=true`.
     */
    total?: number;
};

export type Release = {
    id: string;
    buildId: string;
    revision: number;
    templateVersion: string;
    pages: number;
    bytes: number;
    /**
     * What people see now.
     */
    live: boolean;
    /**
     * Somebody went back to it: changes of the network build no other until somebody publishes.
     */
    pinned: boolean;
    url: string;
    createdAt: string;
};

export type ReleasePage = {
    items: Array<Release>;
    /**
     * Send it as `cursor` for the next page; null on the last.
     */
    nextCursor: string | null;
    /**
     * Only with `count=true`.
     */
    total?: number;
};

export type RollBack = {
    releaseId: string;
};

export type BuildCounts = {
    builds: number;
    live: number;
    failed: number;
    cancelled: number;
    superseded: number;
    pagesRendered: number;
    pagesReused: number;
    bytesWritten: number;
    /**
     * Live of all that went live or failed.
     */
    successRate: number | null;
    /**
     * Milliseconds from the start to live.
     */
    meanMs: number | null;
};

export type Spread = {
    mean: number | null;
    p50: number | null;
    p95: number | null;
    p99: number | null;
    max: number | null;
};

export type PhaseFigures = {
    phase: 'snapshot' | 'plan' | 'render' | 'check' | 'switch';
    mean: number;
    p95: number;
};

export type FailureFigures = {
    code: string;
    builds: number;
};

export type UserFigures = {
    id: string;
    name: string | null;
    builds: number;
};

export type HourFigures = {
    hour: number;
    builds: number;
    failed: number;
};

export type WeekdayFigures = {
    /**
     * 1 is Monday.
     */
    weekday: number;
    builds: number;
    failed: number;
};

export type DayFigures = {
    day: string;
    builds: number;
    failed: number;
    meanMs: number | null;
};

export type Comparison = {
    current: BuildCounts;
    previous: BuildCounts;
};

export type BuildFigures = {
    from: string;
    to: string;
    /**
     * Hours, weekdays and days are of this time zone.
     */
    timeZone: string;
    totals: BuildCounts;
    /**
     * Milliseconds from the start to live.
     */
    duration: Spread;
    /**
     * Milliseconds from being asked for to the start.
     */
    wait: Spread;
    phases: Array<PhaseFigures>;
    failures: Array<FailureFigures>;
    /**
     * The most active first, at most ten.
     */
    users: Array<UserFigures>;
    /**
     * Hours without a build are left out.
     */
    byHour: Array<HourFigures>;
    byWeekday: Array<WeekdayFigures>;
    byDay: Array<DayFigures>;
    /**
     * The seven days before `to`, and the seven before those.
     */
    week: Comparison;
    /**
     * The month before `to`, and the month before that.
     */
    month: Comparison;
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

export type WebsiteConfig = {
    formatVersion: 1;
    name: string;
    languages: Array<'en' | 'fr'>;
    theme: {
        primary: string;
        accent: string;
        background: string;
        text: string;
        font: 'system' | 'humanist' | 'geometric' | 'rounded' | 'serif' | 'slab';
    };
    logo?: string;
    hero?: string;
    pages: {
        home: {
            title: {
                en?: string;
                fr?: string;
            };
            intro: {
                en?: string;
                fr?: string;
            };
        };
        map: {
            enabled: boolean;
        };
        howToGive: {
            enabled: boolean;
            text: {
                en?: string;
                fr?: string;
            };
        };
        accepted: {
            enabled: boolean;
            yes: Array<{
                en?: string;
                fr?: string;
            }>;
            no: Array<{
                en?: string;
                fr?: string;
            }>;
        };
        news: {
            enabled: boolean;
            items: Array<{
                id: string;
                date: string;
                title: {
                    en?: string;
                    fr?: string;
                };
                text: {
                    en?: string;
                    fr?: string;
                };
                picture?: string;
            }>;
        };
        contact: {
            enabled: boolean;
            email?: string;
            phone?: string;
            address?: string;
            openingHours: Array<{
                en?: string;
                fr?: string;
            }>;
        };
        legal: {
            enabled: boolean;
            text: {
                en?: string;
                fr?: string;
            };
        };
    };
    show: {
        areas: 'all' | Array<string>;
        types: 'all' | Array<'textile' | 'shoes' | 'toys' | 'books' | 'household_linen' | 'mixed'>;
        containerPages: boolean;
    };
    social: Array<{
        network: 'facebook' | 'instagram' | 'linkedin' | 'youtube' | 'tiktok' | 'bluesky' | 'mastodon' | 'threads' | 'x';
        url: string;
    }>;
    emergencyNumber?: string;
};

export type GetMetricsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/metrics';
};

export type GetMetricsErrors = {
    /**
     * request.no_such_address
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

export type GetMetricsError = GetMetricsErrors[keyof GetMetricsErrors];

export type GetMetricsResponses = {
    200: string;
};

export type GetMetricsResponse = GetMetricsResponses[keyof GetMetricsResponses];

export type OpenQueueBoardData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/operations/queue-board/session';
};

export type OpenQueueBoardErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type OpenQueueBoardError = OpenQueueBoardErrors[keyof OpenQueueBoardErrors];

export type OpenQueueBoardResponses = {
    204: void;
};

export type OpenQueueBoardResponse = OpenQueueBoardResponses[keyof OpenQueueBoardResponses];

export type ListDevelopmentMailsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/dev/mail';
};

export type ListDevelopmentMailsErrors = {
    /**
     * request.no_such_address
     */
    404: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ListDevelopmentMailsError = ListDevelopmentMailsErrors[keyof ListDevelopmentMailsErrors];

export type ListDevelopmentMailsResponses = {
    200: string;
};

export type ListDevelopmentMailsResponse = ListDevelopmentMailsResponses[keyof ListDevelopmentMailsResponses];

export type GetDevelopmentMailData = {
    body?: never;
    path: {
        name: string;
    };
    query?: never;
    url: '/dev/mail/{name}';
};

export type GetDevelopmentMailErrors = {
    /**
     * request.no_such_address
     */
    404: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetDevelopmentMailError = GetDevelopmentMailErrors[keyof GetDevelopmentMailErrors];

export type GetDevelopmentMailResponses = {
    200: string;
};

export type GetDevelopmentMailResponse = GetDevelopmentMailResponses[keyof GetDevelopmentMailResponses];

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
     * request.rate_limited
     */
    429: Problem;
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

export type RefreshSessionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auth/refresh';
};

export type RefreshSessionErrors = {
    /**
     * session.ended
     */
    401: Problem;
    /**
     * session.foreign_origin
     */
    403: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type RefreshSessionError = RefreshSessionErrors[keyof RefreshSessionErrors];

export type RefreshSessionResponses = {
    200: Session;
};

export type RefreshSessionResponse = RefreshSessionResponses[keyof RefreshSessionResponses];

export type LogOutData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auth/logout';
};

export type LogOutErrors = {
    /**
     * session.foreign_origin
     */
    403: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type LogOutError = LogOutErrors[keyof LogOutErrors];

export type LogOutResponses = {
    204: void;
};

export type LogOutResponse = LogOutResponses[keyof LogOutResponses];

export type GetActorData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auth/me';
};

export type GetActorErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
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

export type GetMeData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/me';
};

export type GetMeErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * person.not_found
     */
    404: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetMeError = GetMeErrors[keyof GetMeErrors];

export type GetMeResponses = {
    200: Self;
};

export type GetMeResponse = GetMeResponses[keyof GetMeResponses];

export type ListPeopleData = {
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
        role?: Array<'admin' | 'dispatcher' | 'driver'>;
        active?: boolean;
    };
    url: '/api/v1/people';
};

export type ListPeopleErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * request.invalid, page.cursor_invalid, page.sort_unknown
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ListPeopleError = ListPeopleErrors[keyof ListPeopleErrors];

export type ListPeopleResponses = {
    200: PersonPage;
};

export type ListPeopleResponse = ListPeopleResponses[keyof ListPeopleResponses];

export type AddPersonData = {
    body: AddPerson;
    path?: never;
    query?: never;
    url: '/api/v1/people';
};

export type AddPersonErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * person.already_member
     */
    409: Problem;
    /**
     * request.invalid, user.invalid
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type AddPersonError = AddPersonErrors[keyof AddPersonErrors];

export type AddPersonResponses = {
    201: Person;
};

export type AddPersonResponse = AddPersonResponses[keyof AddPersonResponses];

export type GetPersonData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/people/{id}';
};

export type GetPersonErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * person.not_found
     */
    404: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetPersonError = GetPersonErrors[keyof GetPersonErrors];

export type GetPersonResponses = {
    200: Person;
};

export type GetPersonResponse = GetPersonResponses[keyof GetPersonResponses];

export type ChangePersonData = {
    body: ChangePerson;
    headers: {
        /**
         * The ETag of the resource as it was read. `*` is refused: it names no version.
         */
        'If-Match': string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/people/{id}';
};

export type ChangePersonErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * person.not_found
     */
    404: Problem;
    /**
     * person.last_admin
     */
    409: Problem;
    /**
     * version.stale
     */
    412: Problem;
    /**
     * request.invalid, person.invalid
     */
    422: Problem;
    /**
     * version.required
     */
    428: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ChangePersonError = ChangePersonErrors[keyof ChangePersonErrors];

export type ChangePersonResponses = {
    200: Person;
};

export type ChangePersonResponse = ChangePersonResponses[keyof ChangePersonResponses];

export type ListApiKeysData = {
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
    url: '/api/v1/api-keys';
};

export type ListApiKeysErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * request.invalid, page.cursor_invalid, page.sort_unknown
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ListApiKeysError = ListApiKeysErrors[keyof ListApiKeysErrors];

export type ListApiKeysResponses = {
    200: ApiKeyPage;
};

export type ListApiKeysResponse = ListApiKeysResponses[keyof ListApiKeysResponses];

export type CreateApiKeyData = {
    body: CreateApiKey;
    path?: never;
    query?: never;
    url: '/api/v1/api-keys';
};

export type CreateApiKeyErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * request.invalid, key.invalid
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type CreateApiKeyError = CreateApiKeyErrors[keyof CreateApiKeyErrors];

export type CreateApiKeyResponses = {
    201: NewApiKey;
};

export type CreateApiKeyResponse = CreateApiKeyResponses[keyof CreateApiKeyResponses];

export type RevokeApiKeyData = {
    body?: never;
    headers: {
        /**
         * The ETag of the resource as it was read. `*` is refused: it names no version.
         */
        'If-Match': string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/api-keys/{id}';
};

export type RevokeApiKeyErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * key.not_found
     */
    404: Problem;
    /**
     * key.revoked
     */
    409: Problem;
    /**
     * version.stale
     */
    412: Problem;
    /**
     * version.required
     */
    428: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type RevokeApiKeyError = RevokeApiKeyErrors[keyof RevokeApiKeyErrors];

export type RevokeApiKeyResponses = {
    204: void;
};

export type RevokeApiKeyResponse = RevokeApiKeyResponses[keyof RevokeApiKeyResponses];

export type GetApiKeyData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/api-keys/{id}';
};

export type GetApiKeyErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * key.not_found
     */
    404: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetApiKeyError = GetApiKeyErrors[keyof GetApiKeyErrors];

export type GetApiKeyResponses = {
    200: ApiKey;
};

export type GetApiKeyResponse = GetApiKeyResponses[keyof GetApiKeyResponses];

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
        /**
         * `true`: only what is archived; `all`: everything.
         */
        archived?: 'false' | 'true' | 'all';
    };
    url: '/api/v1/sites';
};

export type ListSitesErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * request.invalid, page.cursor_invalid, page.sort_unknown
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
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
    headers?: {
        /**
         * Chosen by the caller for one request. Sent again within 24 hours with the same body, it gets the first answer, with `Idempotency-Replayed: true`, and nothing is done twice.
         */
        'Idempotency-Key'?: string;
    };
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
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * idempotency.in_flight
     */
    409: Problem;
    /**
     * request.invalid, site.invalid, idempotency.key_invalid, idempotency.key_reused
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
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
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * site.not_found
     */
    404: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
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

export type ChangeSiteData = {
    body: ChangeSite;
    headers: {
        /**
         * The ETag of the resource as it was read. `*` is refused: it names no version.
         */
        'If-Match': string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/sites/{id}';
};

export type ChangeSiteErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * site.not_found
     */
    404: Problem;
    /**
     * version.stale
     */
    412: Problem;
    /**
     * request.invalid, site.invalid
     */
    422: Problem;
    /**
     * version.required
     */
    428: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ChangeSiteError = ChangeSiteErrors[keyof ChangeSiteErrors];

export type ChangeSiteResponses = {
    200: Site;
};

export type ChangeSiteResponse = ChangeSiteResponses[keyof ChangeSiteResponses];

export type ArchiveSiteData = {
    body?: never;
    headers: {
        /**
         * The ETag of the resource as it was read. `*` is refused: it names no version.
         */
        'If-Match': string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/sites/{id}/archive';
};

export type ArchiveSiteErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * site.not_found
     */
    404: Problem;
    /**
     * site.archived, site.in_use
     */
    409: Problem;
    /**
     * version.stale
     */
    412: Problem;
    /**
     * version.required
     */
    428: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ArchiveSiteError = ArchiveSiteErrors[keyof ArchiveSiteErrors];

export type ArchiveSiteResponses = {
    200: Site;
};

export type ArchiveSiteResponse = ArchiveSiteResponses[keyof ArchiveSiteResponses];

export type RestoreSiteData = {
    body?: never;
    headers: {
        /**
         * The ETag of the resource as it was read. `*` is refused: it names no version.
         */
        'If-Match': string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/sites/{id}/restore';
};

export type RestoreSiteErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * site.not_found
     */
    404: Problem;
    /**
     * site.not_archived
     */
    409: Problem;
    /**
     * version.stale
     */
    412: Problem;
    /**
     * version.required
     */
    428: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type RestoreSiteError = RestoreSiteErrors[keyof RestoreSiteErrors];

export type RestoreSiteResponses = {
    200: Site;
};

export type RestoreSiteResponse = RestoreSiteResponses[keyof RestoreSiteResponses];

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
        /**
         * `true`: only what is archived; `all`: everything.
         */
        archived?: 'false' | 'true' | 'all';
        siteId?: string;
    };
    url: '/api/v1/areas';
};

export type ListAreasErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * request.invalid, page.cursor_invalid, page.sort_unknown
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
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
    headers?: {
        /**
         * Chosen by the caller for one request. Sent again within 24 hours with the same body, it gets the first answer, with `Idempotency-Replayed: true`, and nothing is done twice.
         */
        'Idempotency-Key'?: string;
    };
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
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * area.code_taken, site.archived, idempotency.in_flight
     */
    409: Problem;
    /**
     * request.too_large
     */
    413: Problem;
    /**
     * request.invalid, area.invalid, area.site_unknown, boundary.invalid, idempotency.key_invalid, idempotency.key_reused
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
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
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * area.not_found
     */
    404: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
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

export type ChangeAreaData = {
    body: ChangeArea;
    headers: {
        /**
         * The ETag of the resource as it was read. `*` is refused: it names no version.
         */
        'If-Match': string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/areas/{id}';
};

export type ChangeAreaErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * area.not_found
     */
    404: Problem;
    /**
     * area.code_taken, site.archived
     */
    409: Problem;
    /**
     * version.stale
     */
    412: Problem;
    /**
     * request.too_large
     */
    413: Problem;
    /**
     * request.invalid, area.invalid, area.site_unknown, boundary.invalid
     */
    422: Problem;
    /**
     * version.required
     */
    428: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ChangeAreaError = ChangeAreaErrors[keyof ChangeAreaErrors];

export type ChangeAreaResponses = {
    200: Area;
};

export type ChangeAreaResponse = ChangeAreaResponses[keyof ChangeAreaResponses];

export type ArchiveAreaData = {
    body?: never;
    headers: {
        /**
         * The ETag of the resource as it was read. `*` is refused: it names no version.
         */
        'If-Match': string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/areas/{id}/archive';
};

export type ArchiveAreaErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * area.not_found
     */
    404: Problem;
    /**
     * area.archived, area.in_use
     */
    409: Problem;
    /**
     * version.stale
     */
    412: Problem;
    /**
     * version.required
     */
    428: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ArchiveAreaError = ArchiveAreaErrors[keyof ArchiveAreaErrors];

export type ArchiveAreaResponses = {
    200: Area;
};

export type ArchiveAreaResponse = ArchiveAreaResponses[keyof ArchiveAreaResponses];

export type RestoreAreaData = {
    body?: never;
    headers: {
        /**
         * The ETag of the resource as it was read. `*` is refused: it names no version.
         */
        'If-Match': string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/areas/{id}/restore';
};

export type RestoreAreaErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * area.not_found
     */
    404: Problem;
    /**
     * area.not_archived, site.archived
     */
    409: Problem;
    /**
     * version.stale
     */
    412: Problem;
    /**
     * version.required
     */
    428: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type RestoreAreaError = RestoreAreaErrors[keyof RestoreAreaErrors];

export type RestoreAreaResponses = {
    200: Area;
};

export type RestoreAreaResponse = RestoreAreaResponses[keyof RestoreAreaResponses];

export type SuspendContainersOfAreaData = {
    body: Suspend;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/areas/{id}/suspend-containers';
};

export type SuspendContainersOfAreaErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * area.not_found
     */
    404: Problem;
    /**
     * request.invalid, container.suspension_invalid
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type SuspendContainersOfAreaError = SuspendContainersOfAreaErrors[keyof SuspendContainersOfAreaErrors];

export type SuspendContainersOfAreaResponses = {
    200: AreaSuspended;
};

export type SuspendContainersOfAreaResponse = SuspendContainersOfAreaResponses[keyof SuspendContainersOfAreaResponses];

export type ResumeContainersOfAreaData = {
    body: ResumeArea;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/areas/{id}/resume-containers';
};

export type ResumeContainersOfAreaErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * area.not_found
     */
    404: Problem;
    /**
     * request.invalid
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ResumeContainersOfAreaError = ResumeContainersOfAreaErrors[keyof ResumeContainersOfAreaErrors];

export type ResumeContainersOfAreaResponses = {
    200: AreaResumed;
};

export type ResumeContainersOfAreaResponse = ResumeContainersOfAreaResponses[keyof ResumeContainersOfAreaResponses];

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
        /**
         * Litres.
         */
        minCapacityL?: number;
        /**
         * Litres.
         */
        maxCapacityL?: number;
        /**
         * `true`: only those that are not removed and stand outside the boundary of their area.
         */
        outsideArea?: boolean;
        /**
         * Part of the name or of the reference, in capitals or not.
         */
        q?: string;
    };
    url: '/api/v1/containers';
};

export type ListContainersErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * request.invalid, page.cursor_invalid, page.sort_unknown
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
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
    headers?: {
        /**
         * Chosen by the caller for one request. Sent again within 24 hours with the same body, it gets the first answer, with `Idempotency-Replayed: true`, and nothing is done twice.
         */
        'Idempotency-Key'?: string;
    };
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
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * container.reference_taken, area.archived, idempotency.in_flight
     */
    409: Problem;
    /**
     * request.invalid, container.invalid, container.area_unknown, container.no_area_here, idempotency.key_invalid, idempotency.key_reused
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
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
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * container.not_found
     */
    404: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
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

export type ChangeContainerData = {
    body: ChangeContainer;
    headers: {
        /**
         * The ETag of the resource as it was read. `*` is refused: it names no version.
         */
        'If-Match': string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/containers/{id}';
};

export type ChangeContainerErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * container.not_found
     */
    404: Problem;
    /**
     * container.removed, container.reference_taken, area.archived
     */
    409: Problem;
    /**
     * version.stale
     */
    412: Problem;
    /**
     * request.invalid, container.invalid, container.area_unknown
     */
    422: Problem;
    /**
     * version.required
     */
    428: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ChangeContainerError = ChangeContainerErrors[keyof ChangeContainerErrors];

export type ChangeContainerResponses = {
    200: Container;
};

export type ChangeContainerResponse = ChangeContainerResponses[keyof ChangeContainerResponses];

export type ActivateContainerData = {
    body?: never;
    headers: {
        /**
         * The ETag of the resource as it was read. `*` is refused: it names no version.
         */
        'If-Match': string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/containers/{id}/activate';
};

export type ActivateContainerErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * container.not_found
     */
    404: Problem;
    /**
     * container.not_planned, container.removed
     */
    409: Problem;
    /**
     * version.stale
     */
    412: Problem;
    /**
     * version.required
     */
    428: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ActivateContainerError = ActivateContainerErrors[keyof ActivateContainerErrors];

export type ActivateContainerResponses = {
    200: Container;
};

export type ActivateContainerResponse = ActivateContainerResponses[keyof ActivateContainerResponses];

export type SuspendContainerData = {
    body: Suspend;
    headers: {
        /**
         * The ETag of the resource as it was read. `*` is refused: it names no version.
         */
        'If-Match': string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/containers/{id}/suspend';
};

export type SuspendContainerErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * container.not_found
     */
    404: Problem;
    /**
     * container.not_active, container.removed
     */
    409: Problem;
    /**
     * version.stale
     */
    412: Problem;
    /**
     * request.invalid, container.suspension_invalid
     */
    422: Problem;
    /**
     * version.required
     */
    428: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type SuspendContainerError = SuspendContainerErrors[keyof SuspendContainerErrors];

export type SuspendContainerResponses = {
    200: Container;
};

export type SuspendContainerResponse = SuspendContainerResponses[keyof SuspendContainerResponses];

export type ResumeContainerData = {
    body?: never;
    headers: {
        /**
         * The ETag of the resource as it was read. `*` is refused: it names no version.
         */
        'If-Match': string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/containers/{id}/resume';
};

export type ResumeContainerErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * container.not_found
     */
    404: Problem;
    /**
     * container.not_suspended, container.removed
     */
    409: Problem;
    /**
     * version.stale
     */
    412: Problem;
    /**
     * version.required
     */
    428: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ResumeContainerError = ResumeContainerErrors[keyof ResumeContainerErrors];

export type ResumeContainerResponses = {
    200: Container;
};

export type ResumeContainerResponse = ResumeContainerResponses[keyof ResumeContainerResponses];

export type RemoveContainerData = {
    body: RemoveContainer;
    headers: {
        /**
         * The ETag of the resource as it was read. `*` is refused: it names no version.
         */
        'If-Match': string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/containers/{id}/remove';
};

export type RemoveContainerErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * container.not_found
     */
    404: Problem;
    /**
     * container.removed
     */
    409: Problem;
    /**
     * version.stale
     */
    412: Problem;
    /**
     * request.invalid, container.invalid
     */
    422: Problem;
    /**
     * version.required
     */
    428: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type RemoveContainerError = RemoveContainerErrors[keyof RemoveContainerErrors];

export type RemoveContainerResponses = {
    200: Container;
};

export type RemoveContainerResponse = RemoveContainerResponses[keyof RemoveContainerResponses];

export type ListContainerHistoryData = {
    body?: never;
    path: {
        id: string;
    };
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
    url: '/api/v1/containers/{id}/history';
};

export type ListContainerHistoryErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * container.not_found
     */
    404: Problem;
    /**
     * request.invalid, page.cursor_invalid, page.sort_unknown
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ListContainerHistoryError = ListContainerHistoryErrors[keyof ListContainerHistoryErrors];

export type ListContainerHistoryResponses = {
    200: HistoryPage;
};

export type ListContainerHistoryResponse = ListContainerHistoryResponses[keyof ListContainerHistoryResponses];

export type GetContainerCodeData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/containers/{id}/code';
};

export type GetContainerCodeErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * container.not_found
     */
    404: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetContainerCodeError = GetContainerCodeErrors[keyof GetContainerCodeErrors];

export type GetContainerCodeResponses = {
    200: ContainerCode;
};

export type GetContainerCodeResponse = GetContainerCodeResponses[keyof GetContainerCodeResponses];

export type GetContainerLabelData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        format?: 'svg' | 'png' | 'pdf';
    };
    url: '/api/v1/containers/{id}/label';
};

export type GetContainerLabelErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * container.not_found
     */
    404: Problem;
    /**
     * request.invalid
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetContainerLabelError = GetContainerLabelErrors[keyof GetContainerLabelErrors];

export type GetContainerLabelResponses = {
    200: Blob | File;
};

export type GetContainerLabelResponse = GetContainerLabelResponses[keyof GetContainerLabelResponses];

export type PrintLabelSheetData = {
    body: LabelSheet;
    path?: never;
    query?: never;
    url: '/api/v1/labels/sheet';
};

export type PrintLabelSheetErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * request.invalid, labels.choice, labels.container_unknown, labels.area_unknown, labels.none, labels.too_many
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type PrintLabelSheetError = PrintLabelSheetErrors[keyof PrintLabelSheetErrors];

export type PrintLabelSheetResponses = {
    200: Blob | File;
};

export type PrintLabelSheetResponse = PrintLabelSheetResponses[keyof PrintLabelSheetResponses];

export type FindByCodeData = {
    body?: never;
    path: {
        /**
         * In any case, with or without hyphens; O counts as 0, I and L as 1.
         */
        code: string;
    };
    query?: never;
    url: '/api/v1/codes/{code}';
};

export type FindByCodeErrors = {
    /**
     * code.unknown
     */
    404: Problem;
    /**
     * code.mistyped
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type FindByCodeError = FindByCodeErrors[keyof FindByCodeErrors];

export type FindByCodeResponses = {
    200: CodeTarget;
};

export type FindByCodeResponse = FindByCodeResponses[keyof FindByCodeResponses];

export type FindOwnByCodeData = {
    body?: never;
    path: {
        /**
         * In any case, with or without hyphens; O counts as 0, I and L as 1.
         */
        code: string;
    };
    query?: never;
    url: '/api/v1/containers/by-code/{code}';
};

export type FindOwnByCodeErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * code.unknown
     */
    404: Problem;
    /**
     * code.mistyped
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type FindOwnByCodeError = FindOwnByCodeErrors[keyof FindOwnByCodeErrors];

export type FindOwnByCodeResponses = {
    200: CodeTarget;
};

export type FindOwnByCodeResponse = FindOwnByCodeResponses[keyof FindOwnByCodeResponses];

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
        /**
         * Litres.
         */
        minCapacityL?: number;
        /**
         * Litres.
         */
        maxCapacityL?: number;
        /**
         * The so many nearest, however far up to 1,000 km. Not together with `radius`, `bbox` or `limit`.
         */
        nearest?: number;
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
     * request.rate_limited
     */
    429: Problem;
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

export type GetClustersData = {
    body?: never;
    path?: never;
    query: {
        /**
         * west,south,east,north in degrees; west greater than east crosses the antimeridian, longitudes up to ±540 come round. At most 4096 cells.
         */
        bbox: string;
        /**
         * Of a Web Mercator map with tiles of 256 pixels; a cell is 64 pixels.
         */
        zoom: number;
    };
    url: '/api/v1/map/clusters';
};

export type GetClustersErrors = {
    /**
     * request.invalid, map.search_invalid, map.clusters_invalid
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetClustersError = GetClustersErrors[keyof GetClustersErrors];

export type GetClustersResponses = {
    /**
     * A GeoJSON FeatureCollection
     */
    200: Clusters;
};

export type GetClustersResponse = GetClustersResponses[keyof GetClustersResponses];

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
     * request.rate_limited
     */
    429: Problem;
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
     * request.rate_limited
     */
    429: Problem;
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
     * request.rate_limited
     */
    429: Problem;
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

export type ListImportsData = {
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
    url: '/api/v1/imports';
};

export type ListImportsErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * request.invalid, page.cursor_invalid, page.sort_unknown
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ListImportsError = ListImportsErrors[keyof ListImportsErrors];

export type ListImportsResponses = {
    200: ImportPage;
};

export type ListImportsResponse = ListImportsResponses[keyof ListImportsResponses];

export type StartImportData = {
    body: {
        /**
         * `create`: a reference that is there already is an error. `upsert`: its container is changed to what the row says.
         */
        mode?: 'create' | 'upsert';
        /**
         * The last part: CSV in UTF-8, at most 200 MiB.
         */
        file: Blob | File;
    };
    path?: never;
    query?: never;
    url: '/api/v1/imports';
};

export type StartImportErrors = {
    /**
     * upload.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * upload.too_large
     */
    413: Problem;
    /**
     * request.media_type
     */
    415: Problem;
    /**
     * request.invalid, upload.missing_file, upload.field_after_file, upload.one_file_only, import.not_csv, import.not_utf8, import.invalid
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type StartImportError = StartImportErrors[keyof StartImportErrors];

export type StartImportResponses = {
    202: Import;
};

export type StartImportResponse = StartImportResponses[keyof StartImportResponses];

export type GetImportData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/imports/{id}';
};

export type GetImportErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * import.not_found
     */
    404: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetImportError = GetImportErrors[keyof GetImportErrors];

export type GetImportResponses = {
    200: Import;
};

export type GetImportResponse = GetImportResponses[keyof GetImportResponses];

export type UndoImportData = {
    body?: never;
    headers: {
        /**
         * The ETag of the resource as it was read. `*` is refused: it names no version.
         */
        'If-Match': string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/imports/{id}/undo';
};

export type UndoImportErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * import.not_found
     */
    404: Problem;
    /**
     * import.not_applied, import.undo_too_late
     */
    409: Problem;
    /**
     * version.stale
     */
    412: Problem;
    /**
     * version.required
     */
    428: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type UndoImportError = UndoImportErrors[keyof UndoImportErrors];

export type UndoImportResponses = {
    202: Import;
};

export type UndoImportResponse = UndoImportResponses[keyof UndoImportResponses];

export type FollowImportData = {
    body?: never;
    headers?: {
        'Last-Event-ID'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/imports/{id}/events';
};

export type FollowImportErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * import.not_found
     */
    404: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type FollowImportError = FollowImportErrors[keyof FollowImportErrors];

export type FollowImportResponses = {
    200: Import;
};

export type FollowImportResponse = FollowImportResponses[keyof FollowImportResponses];

export type ListImportErrorsData = {
    body?: never;
    path: {
        id: string;
    };
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
    url: '/api/v1/imports/{id}/errors';
};

export type ListImportErrorsErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * import.not_found
     */
    404: Problem;
    /**
     * request.invalid, page.cursor_invalid, page.sort_unknown
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ListImportErrorsError = ListImportErrorsErrors[keyof ListImportErrorsErrors];

export type ListImportErrorsResponses = {
    200: ImportErrorPage;
};

export type ListImportErrorsResponse = ListImportErrorsResponses[keyof ListImportErrorsResponses];

export type DownloadRejectedRowsData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/imports/{id}/errors.csv';
};

export type DownloadRejectedRowsErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * import.not_found, file.not_found
     */
    404: Problem;
    /**
     * import.failed
     */
    409: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type DownloadRejectedRowsError = DownloadRejectedRowsErrors[keyof DownloadRejectedRowsErrors];

export type DownloadRejectedRowsResponses = {
    200: Blob | File;
};

export type DownloadRejectedRowsResponse = DownloadRejectedRowsResponses[keyof DownloadRejectedRowsResponses];

export type ListVehiclesData = {
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
        /**
         * Only those in use, or only those that are not.
         */
        active?: boolean;
    };
    url: '/api/v1/vehicles';
};

export type ListVehiclesErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * request.invalid, page.cursor_invalid, page.sort_unknown
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ListVehiclesError = ListVehiclesErrors[keyof ListVehiclesErrors];

export type ListVehiclesResponses = {
    200: VehiclePage;
};

export type ListVehiclesResponse = ListVehiclesResponses[keyof ListVehiclesResponses];

export type AddVehicleData = {
    body: AddVehicle;
    headers?: {
        /**
         * Chosen by the caller for one request. Sent again within 24 hours with the same body, it gets the first answer, with `Idempotency-Replayed: true`, and nothing is done twice.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/vehicles';
};

export type AddVehicleErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * idempotency.in_flight
     */
    409: Problem;
    /**
     * request.invalid, vehicle.invalid, idempotency.key_invalid, idempotency.key_reused
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type AddVehicleError = AddVehicleErrors[keyof AddVehicleErrors];

export type AddVehicleResponses = {
    201: Vehicle;
};

export type AddVehicleResponse = AddVehicleResponses[keyof AddVehicleResponses];

export type GetVehicleData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/vehicles/{id}';
};

export type GetVehicleErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * vehicle.not_found
     */
    404: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetVehicleError = GetVehicleErrors[keyof GetVehicleErrors];

export type GetVehicleResponses = {
    200: Vehicle;
};

export type GetVehicleResponse = GetVehicleResponses[keyof GetVehicleResponses];

export type ChangeVehicleData = {
    body: ChangeVehicle;
    headers: {
        /**
         * The ETag of the resource as it was read. `*` is refused: it names no version.
         */
        'If-Match': string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/vehicles/{id}';
};

export type ChangeVehicleErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * vehicle.not_found
     */
    404: Problem;
    /**
     * version.stale
     */
    412: Problem;
    /**
     * request.invalid, vehicle.invalid
     */
    422: Problem;
    /**
     * version.required
     */
    428: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ChangeVehicleError = ChangeVehicleErrors[keyof ChangeVehicleErrors];

export type ChangeVehicleResponses = {
    200: Vehicle;
};

export type ChangeVehicleResponse = ChangeVehicleResponses[keyof ChangeVehicleResponses];

export type ListToursData = {
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
        day?: string;
        state?: Array<'planned' | 'running' | 'closed' | 'cancelled'>;
        driverId?: string;
    };
    url: '/api/v1/tours';
};

export type ListToursErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * request.invalid, page.cursor_invalid, page.sort_unknown
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ListToursError = ListToursErrors[keyof ListToursErrors];

export type ListToursResponses = {
    200: TourPage;
};

export type ListToursResponse = ListToursResponses[keyof ListToursResponses];

export type PlanTourData = {
    body: PlanTour;
    headers?: {
        /**
         * Chosen by the caller for one request. Sent again within 24 hours with the same body, it gets the first answer, with `Idempotency-Replayed: true`, and nothing is done twice.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/tours';
};

export type PlanTourErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * idempotency.in_flight
     */
    409: Problem;
    /**
     * request.invalid, tour.invalid, idempotency.key_invalid, idempotency.key_reused
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type PlanTourError = PlanTourErrors[keyof PlanTourErrors];

export type PlanTourResponses = {
    201: Tour;
};

export type PlanTourResponse = PlanTourResponses[keyof PlanTourResponses];

export type GetToursOfTodayData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/tours/today';
};

export type GetToursOfTodayErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetToursOfTodayError = GetToursOfTodayErrors[keyof GetToursOfTodayErrors];

export type GetToursOfTodayResponses = {
    200: ToursOfToday;
};

export type GetToursOfTodayResponse = GetToursOfTodayResponses[keyof GetToursOfTodayResponses];

export type GetTourData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/tours/{id}';
};

export type GetTourErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * tour.not_found
     */
    404: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetTourError = GetTourErrors[keyof GetTourErrors];

export type GetTourResponses = {
    200: Tour;
};

export type GetTourResponse = GetTourResponses[keyof GetTourResponses];

export type ChangeTourData = {
    body: ChangeTour;
    headers: {
        /**
         * The ETag of the resource as it was read. `*` is refused: it names no version.
         */
        'If-Match': string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/tours/{id}';
};

export type ChangeTourErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * tour.not_found
     */
    404: Problem;
    /**
     * tour.not_planned
     */
    409: Problem;
    /**
     * version.stale
     */
    412: Problem;
    /**
     * request.invalid, tour.invalid
     */
    422: Problem;
    /**
     * version.required
     */
    428: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ChangeTourError = ChangeTourErrors[keyof ChangeTourErrors];

export type ChangeTourResponses = {
    200: Tour;
};

export type ChangeTourResponse = ChangeTourResponses[keyof ChangeTourResponses];

export type CancelTourData = {
    body: CancelTour;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/tours/{id}/cancel';
};

export type CancelTourErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * tour.not_found
     */
    404: Problem;
    /**
     * tour.not_running
     */
    409: Problem;
    /**
     * request.invalid, tour.invalid
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type CancelTourError = CancelTourErrors[keyof CancelTourErrors];

export type CancelTourResponses = {
    200: Tour;
};

export type CancelTourResponse = CancelTourResponses[keyof CancelTourResponses];

export type StartTourData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/tours/{id}/start';
};

export type StartTourErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * tour.not_found
     */
    404: Problem;
    /**
     * tour.not_planned, tour.already_running
     */
    409: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type StartTourError = StartTourErrors[keyof StartTourErrors];

export type StartTourResponses = {
    200: Tour;
};

export type StartTourResponse = StartTourResponses[keyof StartTourResponses];

export type CloseTourData = {
    body: CloseTour;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/tours/{id}/close';
};

export type CloseTourErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * tour.not_found
     */
    404: Problem;
    /**
     * tour.not_running, tour.stops_pending
     */
    409: Problem;
    /**
     * request.invalid
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type CloseTourError = CloseTourErrors[keyof CloseTourErrors];

export type CloseTourResponses = {
    200: Tour;
};

export type CloseTourResponse = CloseTourResponses[keyof CloseTourResponses];

export type ArriveAtStopData = {
    body: Arrive;
    path: {
        id: string;
        stopId: string;
    };
    query?: never;
    url: '/api/v1/tours/{id}/stops/{stopId}/arrive';
};

export type ArriveAtStopErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * tour.not_found, stop.not_found
     */
    404: Problem;
    /**
     * tour.not_running, stop.already_done
     */
    409: Problem;
    /**
     * request.invalid, stop.invalid
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ArriveAtStopError = ArriveAtStopErrors[keyof ArriveAtStopErrors];

export type ArriveAtStopResponses = {
    200: Tour;
};

export type ArriveAtStopResponse = ArriveAtStopResponses[keyof ArriveAtStopResponses];

export type CollectStopData = {
    body: Collect;
    path: {
        id: string;
        stopId: string;
    };
    query?: never;
    url: '/api/v1/tours/{id}/stops/{stopId}/collect';
};

export type CollectStopErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * tour.not_found, stop.not_found
     */
    404: Problem;
    /**
     * tour.not_running, stop.already_done
     */
    409: Problem;
    /**
     * request.invalid, stop.invalid
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type CollectStopError = CollectStopErrors[keyof CollectStopErrors];

export type CollectStopResponses = {
    200: Tour;
};

export type CollectStopResponse = CollectStopResponses[keyof CollectStopResponses];

export type SkipStopData = {
    body: Skip;
    path: {
        id: string;
        stopId: string;
    };
    query?: never;
    url: '/api/v1/tours/{id}/stops/{stopId}/skip';
};

export type SkipStopErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * tour.not_found, stop.not_found
     */
    404: Problem;
    /**
     * tour.not_running, stop.already_done
     */
    409: Problem;
    /**
     * request.invalid, stop.invalid
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type SkipStopError = SkipStopErrors[keyof SkipStopErrors];

export type SkipStopResponses = {
    200: Tour;
};

export type SkipStopResponse = SkipStopResponses[keyof SkipStopResponses];

export type ListWebsitesData = {
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
    url: '/api/v1/websites';
};

export type ListWebsitesErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * request.invalid, page.cursor_invalid, page.sort_unknown
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ListWebsitesError = ListWebsitesErrors[keyof ListWebsitesErrors];

export type ListWebsitesResponses = {
    200: WebsitePage;
};

export type ListWebsitesResponse = ListWebsitesResponses[keyof ListWebsitesResponses];

export type CreateWebsiteData = {
    body: CreateWebsite;
    headers?: {
        /**
         * Chosen by the caller for one request. Sent again within 24 hours with the same body, it gets the first answer, with `Idempotency-Replayed: true`, and nothing is done twice.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/websites';
};

export type CreateWebsiteErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * website.slug_taken, website.domain_taken, idempotency.in_flight
     */
    409: Problem;
    /**
     * request.invalid, website.invalid, website.config_invalid, idempotency.key_invalid, idempotency.key_reused
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type CreateWebsiteError = CreateWebsiteErrors[keyof CreateWebsiteErrors];

export type CreateWebsiteResponses = {
    201: Website;
};

export type CreateWebsiteResponse = CreateWebsiteResponses[keyof CreateWebsiteResponses];

export type RemoveWebsiteData = {
    body?: never;
    headers: {
        /**
         * The ETag of the resource as it was read. `*` is refused: it names no version.
         */
        'If-Match': string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/websites/{id}';
};

export type RemoveWebsiteErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * website.not_found
     */
    404: Problem;
    /**
     * version.stale
     */
    412: Problem;
    /**
     * version.required
     */
    428: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type RemoveWebsiteError = RemoveWebsiteErrors[keyof RemoveWebsiteErrors];

export type RemoveWebsiteResponses = {
    204: void;
};

export type RemoveWebsiteResponse = RemoveWebsiteResponses[keyof RemoveWebsiteResponses];

export type GetWebsiteData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/websites/{id}';
};

export type GetWebsiteErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * website.not_found
     */
    404: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetWebsiteError = GetWebsiteErrors[keyof GetWebsiteErrors];

export type GetWebsiteResponses = {
    200: Website;
};

export type GetWebsiteResponse = GetWebsiteResponses[keyof GetWebsiteResponses];

export type ChangeWebsiteData = {
    body: ChangeWebsite;
    headers: {
        /**
         * The ETag of the resource as it was read. `*` is refused: it names no version.
         */
        'If-Match': string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/websites/{id}';
};

export type ChangeWebsiteErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * website.not_found
     */
    404: Problem;
    /**
     * website.slug_taken, website.domain_taken
     */
    409: Problem;
    /**
     * version.stale
     */
    412: Problem;
    /**
     * request.invalid, website.invalid
     */
    422: Problem;
    /**
     * version.required
     */
    428: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ChangeWebsiteError = ChangeWebsiteErrors[keyof ChangeWebsiteErrors];

export type ChangeWebsiteResponses = {
    200: Website;
};

export type ChangeWebsiteResponse = ChangeWebsiteResponses[keyof ChangeWebsiteResponses];

export type GetWebsiteDraftData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/websites/{id}/draft';
};

export type GetWebsiteDraftErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * website.not_found
     */
    404: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetWebsiteDraftError = GetWebsiteDraftErrors[keyof GetWebsiteDraftErrors];

export type GetWebsiteDraftResponses = {
    200: Revision;
};

export type GetWebsiteDraftResponse = GetWebsiteDraftResponses[keyof GetWebsiteDraftResponses];

export type SaveWebsiteDraftData = {
    body: WebsiteConfig;
    headers: {
        /**
         * The ETag of the resource as it was read. `*` is refused: it names no version.
         */
        'If-Match': string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/websites/{id}/draft';
};

export type SaveWebsiteDraftErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * website.not_found
     */
    404: Problem;
    /**
     * version.stale
     */
    412: Problem;
    /**
     * request.too_deep, website.config_invalid
     */
    422: Problem;
    /**
     * version.required
     */
    428: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type SaveWebsiteDraftError = SaveWebsiteDraftErrors[keyof SaveWebsiteDraftErrors];

export type SaveWebsiteDraftResponses = {
    200: Revision;
};

export type SaveWebsiteDraftResponse = SaveWebsiteDraftResponses[keyof SaveWebsiteDraftResponses];

export type ListWebsiteRevisionsData = {
    body?: never;
    path: {
        id: string;
    };
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
    url: '/api/v1/websites/{id}/revisions';
};

export type ListWebsiteRevisionsErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * website.not_found
     */
    404: Problem;
    /**
     * request.invalid, page.cursor_invalid, page.sort_unknown
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ListWebsiteRevisionsError = ListWebsiteRevisionsErrors[keyof ListWebsiteRevisionsErrors];

export type ListWebsiteRevisionsResponses = {
    200: RevisionPage;
};

export type ListWebsiteRevisionsResponse = ListWebsiteRevisionsResponses[keyof ListWebsiteRevisionsResponses];

export type GetWebsiteRevisionData = {
    body?: never;
    path: {
        id: string;
        revision: number;
    };
    query?: never;
    url: '/api/v1/websites/{id}/revisions/{revision}';
};

export type GetWebsiteRevisionErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * website.not_found, revision.not_found
     */
    404: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetWebsiteRevisionError = GetWebsiteRevisionErrors[keyof GetWebsiteRevisionErrors];

export type GetWebsiteRevisionResponses = {
    200: Revision;
};

export type GetWebsiteRevisionResponse = GetWebsiteRevisionResponses[keyof GetWebsiteRevisionResponses];

export type RestoreWebsiteRevisionData = {
    body?: never;
    headers: {
        /**
         * The ETag of the resource as it was read. `*` is refused: it names no version.
         */
        'If-Match': string;
    };
    path: {
        id: string;
        revision: number;
    };
    query?: never;
    url: '/api/v1/websites/{id}/revisions/{revision}/restore';
};

export type RestoreWebsiteRevisionErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * website.not_found, revision.not_found
     */
    404: Problem;
    /**
     * version.stale
     */
    412: Problem;
    /**
     * website.config_invalid
     */
    422: Problem;
    /**
     * version.required
     */
    428: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type RestoreWebsiteRevisionError = RestoreWebsiteRevisionErrors[keyof RestoreWebsiteRevisionErrors];

export type RestoreWebsiteRevisionResponses = {
    200: Revision;
};

export type RestoreWebsiteRevisionResponse = RestoreWebsiteRevisionResponses[keyof RestoreWebsiteRevisionResponses];

export type ListWebsiteMediaData = {
    body?: never;
    path: {
        id: string;
    };
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
    url: '/api/v1/websites/{id}/media';
};

export type ListWebsiteMediaErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * website.not_found
     */
    404: Problem;
    /**
     * request.invalid, page.cursor_invalid, page.sort_unknown
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ListWebsiteMediaError = ListWebsiteMediaErrors[keyof ListWebsiteMediaErrors];

export type ListWebsiteMediaResponses = {
    200: MediaPage;
};

export type ListWebsiteMediaResponse = ListWebsiteMediaResponses[keyof ListWebsiteMediaResponses];

export type AddWebsiteMediaData = {
    body: {
        /**
         * What it shows, in English, for those who do not see it.
         */
        altEn?: string;
        /**
         * The same in French.
         */
        altFr?: string;
        /**
         * JPEG, PNG, WebP or AVIF.
         */
        file: Blob | File;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/websites/{id}/media';
};

export type AddWebsiteMediaErrors = {
    /**
     * upload.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * website.not_found
     */
    404: Problem;
    /**
     * media.too_many
     */
    409: Problem;
    /**
     * upload.too_large
     */
    413: Problem;
    /**
     * request.media_type
     */
    415: Problem;
    /**
     * request.invalid, upload.missing_file, upload.field_after_file, upload.one_file_only, media.invalid, media.not_a_picture
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type AddWebsiteMediaError = AddWebsiteMediaErrors[keyof AddWebsiteMediaErrors];

export type AddWebsiteMediaResponses = {
    201: Media;
};

export type AddWebsiteMediaResponse = AddWebsiteMediaResponses[keyof AddWebsiteMediaResponses];

export type RemoveWebsiteMediaData = {
    body?: never;
    path: {
        id: string;
        mediaId: string;
    };
    query?: never;
    url: '/api/v1/websites/{id}/media/{mediaId}';
};

export type RemoveWebsiteMediaErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * website.not_found, media.not_found
     */
    404: Problem;
    /**
     * media.in_use
     */
    409: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type RemoveWebsiteMediaError = RemoveWebsiteMediaErrors[keyof RemoveWebsiteMediaErrors];

export type RemoveWebsiteMediaResponses = {
    204: void;
};

export type RemoveWebsiteMediaResponse = RemoveWebsiteMediaResponses[keyof RemoveWebsiteMediaResponses];

export type GetWebsiteMediaData = {
    body?: never;
    path: {
        id: string;
        mediaId: string;
    };
    query?: never;
    url: '/api/v1/websites/{id}/media/{mediaId}';
};

export type GetWebsiteMediaErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * website.not_found, media.not_found
     */
    404: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetWebsiteMediaError = GetWebsiteMediaErrors[keyof GetWebsiteMediaErrors];

export type GetWebsiteMediaResponses = {
    200: Media;
};

export type GetWebsiteMediaResponse = GetWebsiteMediaResponses[keyof GetWebsiteMediaResponses];

export type DescribeWebsiteMediaData = {
    body: DescribeMedia;
    headers: {
        /**
         * The ETag of the resource as it was read. `*` is refused: it names no version.
         */
        'If-Match': string;
    };
    path: {
        id: string;
        mediaId: string;
    };
    query?: never;
    url: '/api/v1/websites/{id}/media/{mediaId}';
};

export type DescribeWebsiteMediaErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * website.not_found, media.not_found
     */
    404: Problem;
    /**
     * version.stale
     */
    412: Problem;
    /**
     * request.invalid, media.invalid
     */
    422: Problem;
    /**
     * version.required
     */
    428: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type DescribeWebsiteMediaError = DescribeWebsiteMediaErrors[keyof DescribeWebsiteMediaErrors];

export type DescribeWebsiteMediaResponses = {
    200: Media;
};

export type DescribeWebsiteMediaResponse = DescribeWebsiteMediaResponses[keyof DescribeWebsiteMediaResponses];

export type GetWebsiteMediaContentData = {
    body?: never;
    path: {
        id: string;
        mediaId: string;
    };
    query?: never;
    url: '/api/v1/websites/{id}/media/{mediaId}/content';
};

export type GetWebsiteMediaContentErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * website.not_found, media.not_found, file.not_found
     */
    404: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetWebsiteMediaContentError = GetWebsiteMediaContentErrors[keyof GetWebsiteMediaContentErrors];

export type GetWebsiteMediaContentResponses = {
    200: Blob | File;
};

export type GetWebsiteMediaContentResponse = GetWebsiteMediaContentResponses[keyof GetWebsiteMediaContentResponses];

export type ShowReportFormData = {
    body?: never;
    path: {
        /**
         * The code on the label of the container, or its id.
         */
        code: string;
    };
    query?: {
        lang?: 'en' | 'fr';
    };
    url: '/report/{code}';
};

export type ShowReportFormErrors = {
    /**
     * container.not_found
     */
    404: Problem;
    /**
     * code.mistyped
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ShowReportFormError = ShowReportFormErrors[keyof ShowReportFormErrors];

export type ShowReportFormResponses = {
    200: string;
};

export type ShowReportFormResponse = ShowReportFormResponses[keyof ShowReportFormResponses];

export type SendReportFormData = {
    body?: never;
    path: {
        /**
         * The code on the label of the container, or its id.
         */
        code: string;
    };
    query?: {
        lang?: 'en' | 'fr';
    };
    url: '/report/{code}';
};

export type SendReportFormErrors = {
    /**
     * upload.malformed
     */
    400: Problem;
    /**
     * container.not_found
     */
    404: Problem;
    /**
     * upload.too_large
     */
    413: Problem;
    /**
     * code.mistyped, request.invalid, report.invalid, report.photo_unreadable
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * report.photos_busy, upload.no_room, service.unavailable
     */
    503: Problem;
};

export type SendReportFormError = SendReportFormErrors[keyof SendReportFormErrors];

export type ShowTrackedReportData = {
    body?: never;
    path: {
        token: string;
    };
    query?: {
        lang?: 'en' | 'fr';
    };
    url: '/r/{token}';
};

export type ShowTrackedReportErrors = {
    /**
     * report.not_found
     */
    404: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ShowTrackedReportError = ShowTrackedReportErrors[keyof ShowTrackedReportErrors];

export type ShowTrackedReportResponses = {
    200: string;
};

export type ShowTrackedReportResponse = ShowTrackedReportResponses[keyof ShowTrackedReportResponses];

export type ReportProblemData = {
    /**
     * Or the same fields as multipart/form-data, with a `photo`: "JPEG, PNG or WebP, at most 12 MiB."
     */
    body: SendReport;
    path: {
        /**
         * The id of the container, or the code on its label.
         */
        container: string;
    };
    query?: never;
    url: '/api/v1/public/containers/{container}/reports';
};

export type ReportProblemErrors = {
    /**
     * request.malformed, upload.malformed
     */
    400: Problem;
    /**
     * container.not_found
     */
    404: Problem;
    /**
     * upload.too_large
     */
    413: Problem;
    /**
     * request.media_type
     */
    415: Problem;
    /**
     * code.mistyped, request.invalid, report.invalid, report.photo_unreadable
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * report.photos_busy, upload.no_room, service.unavailable
     */
    503: Problem;
};

export type ReportProblemError = ReportProblemErrors[keyof ReportProblemErrors];

export type ReportProblemResponses = {
    201: Tracking;
};

export type ReportProblemResponse = ReportProblemResponses[keyof ReportProblemResponses];

export type TrackReportData = {
    body?: never;
    path: {
        token: string;
    };
    query?: never;
    url: '/api/v1/public/reports/{token}';
};

export type TrackReportErrors = {
    /**
     * report.not_found
     */
    404: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type TrackReportError = TrackReportErrors[keyof TrackReportErrors];

export type TrackReportResponses = {
    200: TrackedReport;
};

export type TrackReportResponse = TrackReportResponses[keyof TrackReportResponses];

export type ListReportsData = {
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
        state?: Array<'open' | 'triaged' | 'assigned' | 'closed'>;
        category?: Array<'full' | 'damaged' | 'blocked' | 'dirty' | 'waste_around' | 'missing' | 'person_in_danger' | 'other'>;
        containerId?: string;
        assigneeId?: string;
    };
    url: '/api/v1/reports';
};

export type ListReportsErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * request.invalid, page.cursor_invalid, page.sort_unknown
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ListReportsError = ListReportsErrors[keyof ListReportsErrors];

export type ListReportsResponses = {
    200: ReportPage;
};

export type ListReportsResponse = ListReportsResponses[keyof ListReportsResponses];

export type GetReportData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/reports/{id}';
};

export type GetReportErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * report.not_found
     */
    404: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetReportError = GetReportErrors[keyof GetReportErrors];

export type GetReportResponses = {
    200: Report;
};

export type GetReportResponse = GetReportResponses[keyof GetReportResponses];

export type GetReportPhotoData = {
    body?: never;
    path: {
        id: string;
        photoId: string;
    };
    query?: never;
    url: '/api/v1/reports/{id}/photos/{photoId}';
};

export type GetReportPhotoErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * photo.not_found, file.not_found
     */
    404: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetReportPhotoError = GetReportPhotoErrors[keyof GetReportPhotoErrors];

export type GetReportPhotoResponses = {
    200: Blob | File;
};

export type GetReportPhotoResponse = GetReportPhotoResponses[keyof GetReportPhotoResponses];

export type TriageReportData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/reports/{id}/triage';
};

export type TriageReportErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * report.not_found
     */
    404: Problem;
    /**
     * report.not_open, report.closed
     */
    409: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type TriageReportError = TriageReportErrors[keyof TriageReportErrors];

export type TriageReportResponses = {
    200: Report;
};

export type TriageReportResponse = TriageReportResponses[keyof TriageReportResponses];

export type AssignReportData = {
    body: AssignReport;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/reports/{id}/assign';
};

export type AssignReportErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * report.not_found
     */
    404: Problem;
    /**
     * report.closed, report.already_assigned
     */
    409: Problem;
    /**
     * request.invalid, report.assignee_unknown
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type AssignReportError = AssignReportErrors[keyof AssignReportErrors];

export type AssignReportResponses = {
    200: Report;
};

export type AssignReportResponse = AssignReportResponses[keyof AssignReportResponses];

export type AnswerReportData = {
    body: AnswerReport;
    headers?: {
        /**
         * Chosen by the caller for one request. Sent again within 24 hours with the same body, it gets the first answer, with `Idempotency-Replayed: true`, and nothing is done twice.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/reports/{id}/answer';
};

export type AnswerReportErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * report.not_found
     */
    404: Problem;
    /**
     * idempotency.in_flight
     */
    409: Problem;
    /**
     * request.invalid, report.invalid, idempotency.key_invalid, idempotency.key_reused
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type AnswerReportError = AnswerReportErrors[keyof AnswerReportErrors];

export type AnswerReportResponses = {
    200: Report;
};

export type AnswerReportResponse = AnswerReportResponses[keyof AnswerReportResponses];

export type MergeReportData = {
    body: MergeReport;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/reports/{id}/merge';
};

export type MergeReportErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * report.not_found
     */
    404: Problem;
    /**
     * report.closed, report.never_merged, report.same_report, report.other_container
     */
    409: Problem;
    /**
     * request.invalid
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type MergeReportError = MergeReportErrors[keyof MergeReportErrors];

export type MergeReportResponses = {
    /**
     * The report that stays.
     */
    200: Report;
};

export type MergeReportResponse = MergeReportResponses[keyof MergeReportResponses];

export type CloseReportData = {
    body: CloseReport;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/reports/{id}/close';
};

export type CloseReportErrors = {
    /**
     * request.malformed
     */
    400: Problem;
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * report.not_found
     */
    404: Problem;
    /**
     * report.closed
     */
    409: Problem;
    /**
     * request.invalid, report.invalid
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type CloseReportError = CloseReportErrors[keyof CloseReportErrors];

export type CloseReportResponses = {
    200: Report;
};

export type CloseReportResponse = CloseReportResponses[keyof CloseReportResponses];

export type ListBuildsData = {
    body?: never;
    path: {
        id: string;
    };
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
        /**
         * Left out: of both.
         */
        kind?: 'production' | 'preview';
    };
    url: '/api/v1/websites/{id}/builds';
};

export type ListBuildsErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * website.not_found
     */
    404: Problem;
    /**
     * request.invalid, page.cursor_invalid, page.sort_unknown
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ListBuildsError = ListBuildsErrors[keyof ListBuildsErrors];

export type ListBuildsResponses = {
    200: BuildPage;
};

export type ListBuildsResponse = ListBuildsResponses[keyof ListBuildsResponses];

export type BuildWebsiteData = {
    body: RequestBuild;
    headers?: {
        /**
         * Chosen by the caller for one request. Sent again within 24 hours with the same body, it gets the first answer, with `Idempotency-Replayed: true`, and nothing is done twice.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/websites/{id}/builds';
};

export type BuildWebsiteErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * website.not_found
     */
    404: Problem;
    /**
     * build.quota_reached, build.preview_quota_reached, idempotency.in_flight
     */
    409: Problem;
    /**
     * version.stale
     */
    412: Problem;
    /**
     * request.invalid, request.too_deep, website.config_invalid, idempotency.key_invalid, idempotency.key_reused
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type BuildWebsiteError = BuildWebsiteErrors[keyof BuildWebsiteErrors];

export type BuildWebsiteResponses = {
    202: Build;
};

export type BuildWebsiteResponse = BuildWebsiteResponses[keyof BuildWebsiteResponses];

export type ListReleasesData = {
    body?: never;
    path: {
        id: string;
    };
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
    url: '/api/v1/websites/{id}/releases';
};

export type ListReleasesErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * website.not_found
     */
    404: Problem;
    /**
     * request.invalid, page.cursor_invalid, page.sort_unknown
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type ListReleasesError = ListReleasesErrors[keyof ListReleasesErrors];

export type ListReleasesResponses = {
    200: ReleasePage;
};

export type ListReleasesResponse = ListReleasesResponses[keyof ListReleasesResponses];

export type RollBackWebsiteData = {
    body: RollBack;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/websites/{id}/rollback';
};

export type RollBackWebsiteErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * website.not_found, release.not_found
     */
    404: Problem;
    /**
     * build.too_late
     */
    409: Problem;
    /**
     * request.invalid
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type RollBackWebsiteError = RollBackWebsiteErrors[keyof RollBackWebsiteErrors];

export type GetBuildFiguresData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Left out: 30 days before `to`.
         */
        from?: string;
        /**
         * Left out: now.
         */
        to?: string;
        /**
         * Left out: all websites.
         */
        websiteId?: string;
        /**
         * Left out: both.
         */
        kind?: 'production' | 'preview';
    };
    url: '/api/v1/builds/figures';
};

export type GetBuildFiguresErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * request.invalid
     */
    422: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetBuildFiguresError = GetBuildFiguresErrors[keyof GetBuildFiguresErrors];

export type GetBuildFiguresResponses = {
    200: BuildFigures;
};

export type GetBuildFiguresResponse = GetBuildFiguresResponses[keyof GetBuildFiguresResponses];

export type GetBuildData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/builds/{id}';
};

export type GetBuildErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * build.not_found
     */
    404: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetBuildError = GetBuildErrors[keyof GetBuildErrors];

export type GetBuildResponses = {
    200: Build;
};

export type GetBuildResponse = GetBuildResponses[keyof GetBuildResponses];

export type FollowBuildData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/builds/{id}/events';
};

export type FollowBuildErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * build.not_found
     */
    404: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type FollowBuildError = FollowBuildErrors[keyof FollowBuildErrors];

export type FollowBuildResponses = {
    200: string;
};

export type FollowBuildResponse = FollowBuildResponses[keyof FollowBuildResponses];

export type CancelBuildData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/builds/{id}/cancel';
};

export type CancelBuildErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * build.not_found
     */
    404: Problem;
    /**
     * build.finished, build.too_late
     */
    409: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type CancelBuildError = CancelBuildErrors[keyof CancelBuildErrors];

export type CancelBuildResponses = {
    200: Build;
};

export type CancelBuildResponse = CancelBuildResponses[keyof CancelBuildResponses];

export type GetBuilderSnapshotData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/builder/snapshots/{id}';
};

export type GetBuilderSnapshotErrors = {
    /**
     * access.token_missing, access.token_refused, access.key_refused
     */
    401: Problem;
    /**
     * access.permission_missing, access.key_scope_missing
     */
    403: Problem;
    /**
     * website.not_found
     */
    404: Problem;
    /**
     * website.not_published
     */
    409: Problem;
    /**
     * request.rate_limited
     */
    429: Problem;
    /**
     * service.failed
     */
    500: Problem;
    /**
     * service.unavailable
     */
    503: Problem;
};

export type GetBuilderSnapshotError = GetBuilderSnapshotErrors[keyof GetBuilderSnapshotErrors];

export type GetBuilderSnapshotResponses = {
    200: {
        formatVersion: 1;
        website: {
            id: string;
            slug: string;
            revision: number;
        };
        organisation: {
            id: string;
            name: string;
            timeZone: string;
        };
        kind: 'production' | 'preview';
        baseUrl: string;
        apiUrl: string;
        map: {
            tileUrl: string;
            attribution: string;
            maxZoom: number;
        } | null;
        generatedAt: string;
        config: {
            formatVersion: 1;
            name: string;
            languages: Array<'en' | 'fr'>;
            theme: {
                primary: string;
                accent: string;
                background: string;
                text: string;
                font: 'system' | 'humanist' | 'geometric' | 'rounded' | 'serif' | 'slab';
            };
            logo?: string;
            hero?: string;
            pages: {
                home: {
                    title: {
                        en?: string;
                        fr?: string;
                    };
                    intro: {
                        en?: string;
                        fr?: string;
                    };
                };
                map: {
                    enabled: boolean;
                };
                howToGive: {
                    enabled: boolean;
                    text: {
                        en?: string;
                        fr?: string;
                    };
                };
                accepted: {
                    enabled: boolean;
                    yes: Array<{
                        en?: string;
                        fr?: string;
                    }>;
                    no: Array<{
                        en?: string;
                        fr?: string;
                    }>;
                };
                news: {
                    enabled: boolean;
                    items: Array<{
                        id: string;
                        date: string;
                        title: {
                            en?: string;
                            fr?: string;
                        };
                        text: {
                            en?: string;
                            fr?: string;
                        };
                        picture?: string;
                    }>;
                };
                contact: {
                    enabled: boolean;
                    email?: string;
                    phone?: string;
                    address?: string;
                    openingHours: Array<{
                        en?: string;
                        fr?: string;
                    }>;
                };
                legal: {
                    enabled: boolean;
                    text: {
                        en?: string;
                        fr?: string;
                    };
                };
            };
            show: {
                areas: 'all' | Array<string>;
                types: 'all' | Array<'textile' | 'shoes' | 'toys' | 'books' | 'household_linen' | 'mixed'>;
                containerPages: boolean;
            };
            social: Array<{
                network: 'facebook' | 'instagram' | 'linkedin' | 'youtube' | 'tiktok' | 'bluesky' | 'mastodon' | 'threads' | 'x';
                url: string;
            }>;
            emergencyNumber?: string;
        };
        media: {
            [key: string]: {
                src: string;
                width: number;
                height: number;
                alt: {
                    en?: string;
                    fr?: string;
                };
            };
        };
        areas: Array<{
            id: string;
            code: string;
            name: string;
            bbox: [
                number,
                number,
                number,
                number
            ];
            boundary: {
                type: 'MultiPolygon';
                coordinates: Array<Array<Array<[
                    number,
                    number
                ]>>>;
            };
            containerIds: Array<string>;
        }>;
        containers: Array<{
            id: string;
            code: string;
            reference: string;
            name: string;
            type: 'textile' | 'shoes' | 'toys' | 'books' | 'household_linen' | 'mixed';
            capacityL: number | null;
            status: 'active' | 'suspended';
            suspension?: {
                reason: string;
                from: string;
                until: string | null;
            };
            position: [
                number,
                number
            ];
            address?: string;
            municipality?: string;
            areaId: string;
        }>;
        notices: Array<{
            areaId: string;
            reason: string;
            from: string;
            until: string | null;
        }>;
    };
};

export type GetBuilderSnapshotResponse = GetBuilderSnapshotResponses[keyof GetBuilderSnapshotResponses];

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
