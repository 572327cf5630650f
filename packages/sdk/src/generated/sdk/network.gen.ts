// @ts-nocheck
// Written by `npm run sdk` from api/openapi.json. Change the API, not this file.

import { client } from '../client.gen.js';
import type { RequestResult } from '../client/index.js';
import type { Options } from '../sdk.gen.js';
import type { ActivateContainerData, ActivateContainerErrors, ActivateContainerResponses, ArchiveAreaData, ArchiveAreaErrors, ArchiveAreaResponses, ArchiveSiteData, ArchiveSiteErrors, ArchiveSiteResponses, ChangeAreaData, ChangeAreaErrors, ChangeAreaResponses, ChangeContainerData, ChangeContainerErrors, ChangeContainerResponses, ChangeSiteData, ChangeSiteErrors, ChangeSiteResponses, CreateAreaData, CreateAreaErrors, CreateAreaResponses, CreateSiteData, CreateSiteErrors, CreateSiteResponses, FindByCodeData, FindByCodeErrors, FindByCodeResponses, FindOwnByCodeData, FindOwnByCodeErrors, FindOwnByCodeResponses, GetAreaData, GetAreaErrors, GetAreaResponses, GetContainerCodeData, GetContainerCodeErrors, GetContainerCodeResponses, GetContainerData, GetContainerErrors, GetContainerLabelData, GetContainerLabelErrors, GetContainerLabelResponses, GetContainerResponses, GetSiteData, GetSiteErrors, GetSiteResponses, ListAreasData, ListAreasErrors, ListAreasResponses, ListContainerHistoryData, ListContainerHistoryErrors, ListContainerHistoryResponses, ListContainersData, ListContainersErrors, ListContainersResponses, ListSitesData, ListSitesErrors, ListSitesResponses, PrintLabelSheetData, PrintLabelSheetErrors, PrintLabelSheetResponses, RegisterContainerData, RegisterContainerErrors, RegisterContainerResponses, RemoveContainerData, RemoveContainerErrors, RemoveContainerResponses, RestoreAreaData, RestoreAreaErrors, RestoreAreaResponses, RestoreSiteData, RestoreSiteErrors, RestoreSiteResponses, ResumeContainerData, ResumeContainerErrors, ResumeContainerResponses, ResumeContainersOfAreaData, ResumeContainersOfAreaErrors, ResumeContainersOfAreaResponses, SuspendContainerData, SuspendContainerErrors, SuspendContainerResponses, SuspendContainersOfAreaData, SuspendContainersOfAreaErrors, SuspendContainersOfAreaResponses } from '../types.gen.js';

/**
 * List the sites
 *
 * Sorts by `name`. Archived ones are left out unless asked for.
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
 * Change a site
 *
 * What is left out stays; null empties `address`.
 */
export const changeSite = <ThrowOnError extends boolean = false>(options: Options<ChangeSiteData, ThrowOnError>): RequestResult<ChangeSiteResponses, ChangeSiteErrors, ThrowOnError> => (options.client ?? client).patch<ChangeSiteResponses, ChangeSiteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sites/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Put a site aside
 *
 * Only once no area is served from it that is not archived itself.
 */
export const archiveSite = <ThrowOnError extends boolean = false>(options: Options<ArchiveSiteData, ThrowOnError>): RequestResult<ArchiveSiteResponses, ArchiveSiteErrors, ThrowOnError> => (options.client ?? client).post<ArchiveSiteResponses, ArchiveSiteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sites/{id}/archive',
    ...options
});

/**
 * Take a site out of the archive
 */
export const restoreSite = <ThrowOnError extends boolean = false>(options: Options<RestoreSiteData, ThrowOnError>): RequestResult<RestoreSiteResponses, RestoreSiteErrors, ThrowOnError> => (options.client ?? client).post<RestoreSiteResponses, RestoreSiteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sites/{id}/restore',
    ...options
});

/**
 * List the areas, without their boundaries
 *
 * Sorts by `name` or `code`. Archived ones are left out unless asked for.
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
 * Change an area
 *
 * What is left out stays. A new boundary moves no container: those that it leaves out are warned of in the list.
 */
export const changeArea = <ThrowOnError extends boolean = false>(options: Options<ChangeAreaData, ThrowOnError>): RequestResult<ChangeAreaResponses, ChangeAreaErrors, ThrowOnError> => (options.client ?? client).patch<ChangeAreaResponses, ChangeAreaErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/areas/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Put an area aside
 *
 * Only once no container stands in it that is not removed.
 */
export const archiveArea = <ThrowOnError extends boolean = false>(options: Options<ArchiveAreaData, ThrowOnError>): RequestResult<ArchiveAreaResponses, ArchiveAreaErrors, ThrowOnError> => (options.client ?? client).post<ArchiveAreaResponses, ArchiveAreaErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/areas/{id}/archive',
    ...options
});

/**
 * Take an area out of the archive
 */
export const restoreArea = <ThrowOnError extends boolean = false>(options: Options<RestoreAreaData, ThrowOnError>): RequestResult<RestoreAreaResponses, RestoreAreaErrors, ThrowOnError> => (options.client ?? client).post<RestoreAreaResponses, RestoreAreaErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/areas/{id}/restore',
    ...options
});

/**
 * Suspend every active container of an area: all of them or none
 */
export const suspendContainersOfArea = <ThrowOnError extends boolean = false>(options: Options<SuspendContainersOfAreaData, ThrowOnError>): RequestResult<SuspendContainersOfAreaResponses, SuspendContainersOfAreaErrors, ThrowOnError> => (options.client ?? client).post<SuspendContainersOfAreaResponses, SuspendContainersOfAreaErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/areas/{id}/suspend-containers',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lift the suspensions of an area, planned ones too: all of them or none
 *
 * With `reason` only what was suspended for it: a broken container stays suspended when the market is over.
 */
export const resumeContainersOfArea = <ThrowOnError extends boolean = false>(options: Options<ResumeContainersOfAreaData, ThrowOnError>): RequestResult<ResumeContainersOfAreaResponses, ResumeContainersOfAreaErrors, ThrowOnError> => (options.client ?? client).post<ResumeContainersOfAreaResponses, ResumeContainersOfAreaErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/areas/{id}/resume-containers',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
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
 * Change what is said about a container
 *
 * What is left out stays; null empties what may be empty; `attributes` are exchanged as a whole. A position outside the area is kept and warned of.
 */
export const changeContainer = <ThrowOnError extends boolean = false>(options: Options<ChangeContainerData, ThrowOnError>): RequestResult<ChangeContainerResponses, ChangeContainerErrors, ThrowOnError> => (options.client ?? client).patch<ChangeContainerResponses, ChangeContainerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/containers/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * A planned container stands on the street from now on
 */
export const activateContainer = <ThrowOnError extends boolean = false>(options: Options<ActivateContainerData, ThrowOnError>): RequestResult<ActivateContainerResponses, ActivateContainerErrors, ThrowOnError> => (options.client ?? client).post<ActivateContainerResponses, ActivateContainerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/containers/{id}/activate',
    ...options
});

/**
 * A container takes nothing for a time
 *
 * With `from` in the future the container stays active until then; asking again replaces what was planned.
 */
export const suspendContainer = <ThrowOnError extends boolean = false>(options: Options<SuspendContainerData, ThrowOnError>): RequestResult<SuspendContainerResponses, SuspendContainerErrors, ThrowOnError> => (options.client ?? client).post<SuspendContainerResponses, SuspendContainerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/containers/{id}/suspend',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lift a suspension, or call a planned one off
 */
export const resumeContainer = <ThrowOnError extends boolean = false>(options: Options<ResumeContainerData, ThrowOnError>): RequestResult<ResumeContainerResponses, ResumeContainerErrors, ThrowOnError> => (options.client ?? client).post<ResumeContainerResponses, ResumeContainerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/containers/{id}/resume',
    ...options
});

/**
 * Take a container off the street, for good
 *
 * It stays readable with its history; its reference is free again.
 */
export const removeContainer = <ThrowOnError extends boolean = false>(options: Options<RemoveContainerData, ThrowOnError>): RequestResult<RemoveContainerResponses, RemoveContainerErrors, ThrowOnError> => (options.client ?? client).post<RemoveContainerResponses, RemoveContainerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/containers/{id}/remove',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * What has happened to a container, newest first
 *
 * One line for each version, of the fields that it has changed. Sorts by `-version` or `version`.
 */
export const listContainerHistory = <ThrowOnError extends boolean = false>(options: Options<ListContainerHistoryData, ThrowOnError>): RequestResult<ListContainerHistoryResponses, ListContainerHistoryErrors, ThrowOnError> => (options.client ?? client).get<ListContainerHistoryResponses, ListContainerHistoryErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/containers/{id}/history',
    ...options
});

/**
 * The code on the label of a container
 *
 * Made when it is asked for the first time; it never changes.
 */
export const getContainerCode = <ThrowOnError extends boolean = false>(options: Options<GetContainerCodeData, ThrowOnError>): RequestResult<GetContainerCodeResponses, GetContainerCodeErrors, ThrowOnError> => (options.client ?? client).get<GetContainerCodeResponses, GetContainerCodeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/containers/{id}/code',
    ...options
});

/**
 * The label of a container, to print
 *
 * 70 × 37 mm: QR code, code, reference and name. The PNG has 12 pixels to the millimetre.
 */
export const getContainerLabel = <ThrowOnError extends boolean = false>(options: Options<GetContainerLabelData, ThrowOnError>): RequestResult<GetContainerLabelResponses, GetContainerLabelErrors, ThrowOnError> => (options.client ?? client).get<GetContainerLabelResponses, GetContainerLabelErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/containers/{id}/label',
    ...options
});

/**
 * Labels of many containers on A4 sheets
 *
 * 3 × 8 labels of 70 × 37 mm with cut marks, up to 500 of them.
 */
export const printLabelSheet = <ThrowOnError extends boolean = false>(options: Options<PrintLabelSheetData, ThrowOnError>): RequestResult<PrintLabelSheetResponses, PrintLabelSheetErrors, ThrowOnError> => (options.client ?? client).post<PrintLabelSheetResponses, PrintLabelSheetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/labels/sheet',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The container on the public map that a label belongs to
 */
export const findByCode = <ThrowOnError extends boolean = false>(options: Options<FindByCodeData, ThrowOnError>): RequestResult<FindByCodeResponses, FindByCodeErrors, ThrowOnError> => (options.client ?? client).get<FindByCodeResponses, FindByCodeErrors, ThrowOnError>({ url: '/api/v1/codes/{code}', ...options });

/**
 * The container of the own organisation that a label belongs to
 *
 * Planned and removed ones too, which `GET /codes/{code}` does not find.
 */
export const findOwnByCode = <ThrowOnError extends boolean = false>(options: Options<FindOwnByCodeData, ThrowOnError>): RequestResult<FindOwnByCodeResponses, FindOwnByCodeErrors, ThrowOnError> => (options.client ?? client).get<FindOwnByCodeResponses, FindOwnByCodeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/containers/by-code/{code}',
    ...options
});
