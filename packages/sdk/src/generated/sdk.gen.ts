// @ts-nocheck
// Written by `npm run sdk` from api/openapi.json. Change the API, not this file.

<<<<<<< HEAD
import type { Client, ClientMeta, Options as Options2, TDataShape } from './client/index.js';
=======
import { client } from './client.gen.js';
import { type Client, type ClientMeta, formDataBodySerializer, type Options as Options2, type RequestResult, type ServerSentEventsResult, type TDataShape } from './client/index.js';
import type { ActivateContainerData, ActivateContainerErrors, ActivateContainerResponses, AddPersonData, AddPersonErrors, AddPersonResponses, AddVehicleData, AddVehicleErrors, AddVehicleResponses, AddWebsiteMediaData, AddWebsiteMediaErrors, AddWebsiteMediaResponses, ArchiveAreaData, ArchiveAreaErrors, ArchiveAreaResponses, ArchiveSiteData, ArchiveSiteErrors, ArchiveSiteResponses, ArriveAtStopData, ArriveAtStopErrors, ArriveAtStopResponses, CancelTourData, CancelTourErrors, CancelTourResponses, ChangeAreaData, ChangeAreaErrors, ChangeAreaResponses, ChangeContainerData, ChangeContainerErrors, ChangeContainerResponses, ChangePersonData, ChangePersonErrors, ChangePersonResponses, ChangeSiteData, ChangeSiteErrors, ChangeSiteResponses, ChangeTourData, ChangeTourErrors, ChangeTourResponses, ChangeVehicleData, ChangeVehicleErrors, ChangeVehicleResponses, ChangeWebsiteData, ChangeWebsiteErrors, ChangeWebsiteResponses, CloseTourData, CloseTourErrors, CloseTourResponses, CollectStopData, CollectStopErrors, CollectStopResponses, CreateApiKeyData, CreateApiKeyErrors, CreateApiKeyResponses, CreateAreaData, CreateAreaErrors, CreateAreaResponses, CreateSiteData, CreateSiteErrors, CreateSiteResponses, CreateWebsiteData, CreateWebsiteErrors, CreateWebsiteResponses, DownloadRejectedRowsData, DownloadRejectedRowsErrors, DownloadRejectedRowsResponses, FindByCodeData, FindByCodeErrors, FindByCodeResponses, FindOwnByCodeData, FindOwnByCodeErrors, FindOwnByCodeResponses, FollowImportData, FollowImportErrors, FollowImportResponse, FollowImportResponses, GetActorData, GetActorErrors, GetActorResponses, GetApiKeyData, GetApiKeyErrors, GetApiKeyResponses, GetAreaData, GetAreaErrors, GetAreaResponses, GetClustersData, GetClustersErrors, GetClustersResponses, GetContainerCodeData, GetContainerCodeErrors, GetContainerCodeResponses, GetContainerData, GetContainerErrors, GetContainerLabelData, GetContainerLabelErrors, GetContainerLabelResponses, GetContainerResponses, GetDevelopmentMailData, GetDevelopmentMailErrors, GetDevelopmentMailResponses, GetHealthData, GetHealthErrors, GetHealthResponses, GetImportData, GetImportErrors, GetImportResponses, GetLivenessData, GetLivenessErrors, GetLivenessResponses, GetMapSettingsData, GetMapSettingsErrors, GetMapSettingsResponses, GetMeData, GetMeErrors, GetMeResponses, GetMetricsData, GetMetricsErrors, GetMetricsResponses, GetPersonData, GetPersonErrors, GetPersonResponses, GetPublicContainerData, GetPublicContainerErrors, GetPublicContainerResponses, GetReadinessData, GetReadinessErrors, GetReadinessResponses, GetSiteData, GetSiteErrors, GetSiteResponses, GetTourData, GetTourErrors, GetTourResponses, GetToursOfTodayData, GetToursOfTodayErrors, GetToursOfTodayResponses, GetVehicleData, GetVehicleErrors, GetVehicleResponses, GetWebsiteData, GetWebsiteDraftData, GetWebsiteDraftErrors, GetWebsiteDraftResponses, GetWebsiteErrors, GetWebsiteMediaContentData, GetWebsiteMediaContentErrors, GetWebsiteMediaContentResponses, GetWebsiteMediaData, GetWebsiteMediaErrors, GetWebsiteMediaResponses, GetWebsiteResponses, GetWebsiteRevisionData, GetWebsiteRevisionErrors, GetWebsiteRevisionResponses, ListApiKeysData, ListApiKeysErrors, ListApiKeysResponses, ListAreasData, ListAreasErrors, ListAreasResponses, ListContainerHistoryData, ListContainerHistoryErrors, ListContainerHistoryResponses, ListContainersData, ListContainersErrors, ListContainersResponses, ListDevelopmentMailsData, ListDevelopmentMailsErrors, ListDevelopmentMailsResponses, ListImportErrorsData, ListImportErrorsErrors, ListImportErrorsResponses, ListImportsData, ListImportsErrors, ListImportsResponses, ListPeopleData, ListPeopleErrors, ListPeopleResponses, ListSitesData, ListSitesErrors, ListSitesResponses, ListToursData, ListToursErrors, ListToursResponses, ListVehiclesData, ListVehiclesErrors, ListVehiclesResponses, ListWebsiteMediaData, ListWebsiteMediaErrors, ListWebsiteMediaResponses, ListWebsiteRevisionsData, ListWebsiteRevisionsErrors, ListWebsiteRevisionsResponses, ListWebsitesData, ListWebsitesErrors, ListWebsitesResponses, LogInData, LogInErrors, LogInResponses, LogOutData, LogOutErrors, LogOutResponses, OpenQueueBoardData, OpenQueueBoardErrors, OpenQueueBoardResponses, PlanTourData, PlanTourErrors, PlanTourResponses, PrintLabelSheetData, PrintLabelSheetErrors, PrintLabelSheetResponses, RefreshSessionData, RefreshSessionErrors, RefreshSessionResponses, RegisterContainerData, RegisterContainerErrors, RegisterContainerResponses, RemoveContainerData, RemoveContainerErrors, RemoveContainerResponses, RemoveWebsiteMediaData, RemoveWebsiteMediaErrors, RemoveWebsiteMediaResponses, RestoreAreaData, RestoreAreaErrors, RestoreAreaResponses, RestoreSiteData, RestoreSiteErrors, RestoreSiteResponses, RestoreWebsiteRevisionData, RestoreWebsiteRevisionErrors, RestoreWebsiteRevisionResponses, ResumeContainerData, ResumeContainerErrors, ResumeContainerResponses, ResumeContainersOfAreaData, ResumeContainersOfAreaErrors, ResumeContainersOfAreaResponses, RevokeApiKeyData, RevokeApiKeyErrors, RevokeApiKeyResponses, SaveWebsiteDraftData, SaveWebsiteDraftErrors, SaveWebsiteDraftResponses, SearchContainersData, SearchContainersErrors, SearchContainersInPolygonData, SearchContainersInPolygonErrors, SearchContainersInPolygonResponses, SearchContainersResponses, SkipStopData, SkipStopErrors, SkipStopResponses, StartImportData, StartImportErrors, StartImportResponses, StartTourData, StartTourErrors, StartTourResponses, SuspendContainerData, SuspendContainerErrors, SuspendContainerResponses, SuspendContainersOfAreaData, SuspendContainersOfAreaErrors, SuspendContainersOfAreaResponses, UndoImportData, UndoImportErrors, UndoImportResponses } from './types.gen.js';
>>>>>>> h/websites

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
<<<<<<< HEAD
=======

/**
 * Figures for Prometheus
 *
 * With `METRICS_TOKEN` set it asks for `Authorization: Bearer <token>`; in production without one it is not there.
 */
export const getMetrics = <ThrowOnError extends boolean = false>(options?: Options<GetMetricsData, ThrowOnError>): RequestResult<GetMetricsResponses, GetMetricsErrors, ThrowOnError> => (options?.client ?? client).get<GetMetricsResponses, GetMetricsErrors, ThrowOnError>({ url: '/metrics', ...options });

/**
 * Open the board of the job queues
 *
 * Sets a cookie for ten minutes, with which the browser may open `/operations/queues`.
 */
export const openQueueBoard = <ThrowOnError extends boolean = false>(options?: Options<OpenQueueBoardData, ThrowOnError>): RequestResult<OpenQueueBoardResponses, OpenQueueBoardErrors, ThrowOnError> => (options?.client ?? client).post<OpenQueueBoardResponses, OpenQueueBoardErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/operations/queue-board/session',
    ...options
});

/**
 * Mails that would have been sent (development only)
 */
export const listDevelopmentMails = <ThrowOnError extends boolean = false>(options?: Options<ListDevelopmentMailsData, ThrowOnError>): RequestResult<ListDevelopmentMailsResponses, ListDevelopmentMailsErrors, ThrowOnError> => (options?.client ?? client).get<ListDevelopmentMailsResponses, ListDevelopmentMailsErrors, ThrowOnError>({ url: '/dev/mail', ...options });

/**
 * One mail that would have been sent (development only)
 */
export const getDevelopmentMail = <ThrowOnError extends boolean = false>(options: Options<GetDevelopmentMailData, ThrowOnError>): RequestResult<GetDevelopmentMailResponses, GetDevelopmentMailErrors, ThrowOnError> => (options.client ?? client).get<GetDevelopmentMailResponses, GetDevelopmentMailErrors, ThrowOnError>({ url: '/dev/mail/{name}', ...options });

/**
 * Trade a mail address and a password for an access token
 *
 * Also opens a session: the cookie `glaneur_session` gets further access tokens by `POST /auth/refresh`.
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
 * Get a further access token by the session cookie
 *
 * Takes no body. The cookie is exchanged for its successor; for 30 seconds the old one is answered too, with the same successor. Used later than that, it ends the session: two have it.
 */
export const refreshSession = <ThrowOnError extends boolean = false>(options?: Options<RefreshSessionData, ThrowOnError>): RequestResult<RefreshSessionResponses, RefreshSessionErrors, ThrowOnError> => (options?.client ?? client).post<RefreshSessionResponses, RefreshSessionErrors, ThrowOnError>({ url: '/api/v1/auth/refresh', ...options });

/**
 * End the session of the cookie
 *
 * Also when there is none. An access token that was given out before holds until it expires.
 */
export const logOut = <ThrowOnError extends boolean = false>(options?: Options<LogOutData, ThrowOnError>): RequestResult<LogOutResponses, LogOutErrors, ThrowOnError> => (options?.client ?? client).post<LogOutResponses, LogOutErrors, ThrowOnError>({ url: '/api/v1/auth/logout', ...options });

/**
 * What the access token says: who calls and what they may do
 */
export const getActor = <ThrowOnError extends boolean = false>(options?: Options<GetActorData, ThrowOnError>): RequestResult<GetActorResponses, GetActorErrors, ThrowOnError> => (options?.client ?? client).get<GetActorResponses, GetActorErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/auth/me',
    ...options
});

/**
 * Who I am, for whom I work and what I may do
 *
 * Role and permissions are those of the access token.
 */
export const getMe = <ThrowOnError extends boolean = false>(options?: Options<GetMeData, ThrowOnError>): RequestResult<GetMeResponses, GetMeErrors, ThrowOnError> => (options?.client ?? client).get<GetMeResponses, GetMeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/me',
    ...options
});

/**
 * List the people of the organisation
 *
 * Sorts by `name` or `email`.
 */
export const listPeople = <ThrowOnError extends boolean = false>(options?: Options<ListPeopleData, ThrowOnError>): RequestResult<ListPeopleResponses, ListPeopleErrors, ThrowOnError> => (options?.client ?? client).get<ListPeopleResponses, ListPeopleErrors, ThrowOnError>({
    querySerializer: { parameters: { role: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/people',
    ...options
});

/**
 * Add a person to the organisation
 *
 * Who has an account from another organisation keeps its password; the answer does not tell whether that is so.
 */
export const addPerson = <ThrowOnError extends boolean = false>(options: Options<AddPersonData, ThrowOnError>): RequestResult<AddPersonResponses, AddPersonErrors, ThrowOnError> => (options.client ?? client).post<AddPersonResponses, AddPersonErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/people',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * One person of the organisation
 */
export const getPerson = <ThrowOnError extends boolean = false>(options: Options<GetPersonData, ThrowOnError>): RequestResult<GetPersonResponses, GetPersonErrors, ThrowOnError> => (options.client ?? client).get<GetPersonResponses, GetPersonErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/people/{id}',
    ...options
});

/**
 * Change what a person is in the organisation
 *
 * What is left out stays. Who is not active any more is signed out of this organisation; an access token that was given out before holds until it expires.
 */
export const changePerson = <ThrowOnError extends boolean = false>(options: Options<ChangePersonData, ThrowOnError>): RequestResult<ChangePersonResponses, ChangePersonErrors, ThrowOnError> => (options.client ?? client).patch<ChangePersonResponses, ChangePersonErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/people/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the API keys, without their secrets
 *
 * Sorts by `name`. Revoked ones are in it.
 */
export const listApiKeys = <ThrowOnError extends boolean = false>(options?: Options<ListApiKeysData, ThrowOnError>): RequestResult<ListApiKeysResponses, ListApiKeysErrors, ThrowOnError> => (options?.client ?? client).get<ListApiKeysResponses, ListApiKeysErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/api-keys',
    ...options
});

/**
 * Make an API key
 *
 * The answer shows the key, once: only its hash is stored. It opens the operations of its scopes, for this organisation. Takes no `Idempotency-Key`: the answer is kept nowhere.
 */
export const createApiKey = <ThrowOnError extends boolean = false>(options: Options<CreateApiKeyData, ThrowOnError>): RequestResult<CreateApiKeyResponses, CreateApiKeyErrors, ThrowOnError> => (options.client ?? client).post<CreateApiKeyResponses, CreateApiKeyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/api-keys',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Revoke an API key
 *
 * At once and for good. It stays in the list, so that one sees what it was.
 */
export const revokeApiKey = <ThrowOnError extends boolean = false>(options: Options<RevokeApiKeyData, ThrowOnError>): RequestResult<RevokeApiKeyResponses, RevokeApiKeyErrors, ThrowOnError> => (options.client ?? client).delete<RevokeApiKeyResponses, RevokeApiKeyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/api-keys/{id}',
    ...options
});

/**
 * One API key, without its secret
 */
export const getApiKey = <ThrowOnError extends boolean = false>(options: Options<GetApiKeyData, ThrowOnError>): RequestResult<GetApiKeyResponses, GetApiKeyErrors, ThrowOnError> => (options.client ?? client).get<GetApiKeyResponses, GetApiKeyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/api-keys/{id}',
    ...options
});

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

/**
 * List the imports
 *
 * Sorts by `createdAt`, the newest first unless asked otherwise.
 */
export const listImports = <ThrowOnError extends boolean = false>(options?: Options<ListImportsData, ThrowOnError>): RequestResult<ListImportsResponses, ListImportsErrors, ThrowOnError> => (options?.client ?? client).get<ListImportsResponses, ListImportsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/imports',
    ...options
});

/**
 * Import a spreadsheet of containers
 *
 * CSV with `,` `;` or tab. The first row names the columns: reference, latitude, longitude, and if you like name, type, capacityL, address; every other column becomes an attribute. The file is worked on after the answer: follow `events`. All accepted rows are taken together or none.
 */
export const startImport = <ThrowOnError extends boolean = false>(options: Options<StartImportData, ThrowOnError>): RequestResult<StartImportResponses, StartImportErrors, ThrowOnError> => (options.client ?? client).post<StartImportResponses, StartImportErrors, ThrowOnError>({
    ...formDataBodySerializer,
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/imports',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});

/**
 * One import
 */
export const getImport = <ThrowOnError extends boolean = false>(options: Options<GetImportData, ThrowOnError>): RequestResult<GetImportResponses, GetImportErrors, ThrowOnError> => (options.client ?? client).get<GetImportResponses, GetImportErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/imports/{id}',
    ...options
});

/**
 * Take back what an import has done
 *
 * Containers that it made are removed, those that it changed get their earlier values back. What was changed or used since stays, and is counted in `kept`. Possible for 30 days.
 */
export const undoImport = <ThrowOnError extends boolean = false>(options: Options<UndoImportData, ThrowOnError>): RequestResult<UndoImportResponses, UndoImportErrors, ThrowOnError> => (options.client ?? client).post<UndoImportResponses, UndoImportErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/imports/{id}/undo',
    ...options
});

/**
 * Follow an import
 *
 * Server-Sent Events: `progress` whenever the import has changed, at last `done`; the data is the import as JSON, the id its version. A comment every 15 seconds keeps the connection. A stream may end before `done`: ask again, with `Last-Event-ID`.
 */
export const followImport = <ThrowOnError extends boolean = false>(options: Options<FollowImportData, ThrowOnError, FollowImportResponse>): Promise<ServerSentEventsResult<FollowImportResponses>> => (options.client ?? client).sse.get<FollowImportResponses, FollowImportErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/imports/{id}/events',
    ...options
});

/**
 * What is wrong with rows of an import
 *
 * By line. The first 10,000 are kept; how many rows were rejected is exact.
 */
export const listImportErrors = <ThrowOnError extends boolean = false>(options: Options<ListImportErrorsData, ThrowOnError>): RequestResult<ListImportErrorsResponses, ListImportErrorsErrors, ThrowOnError> => (options.client ?? client).get<ListImportErrorsResponses, ListImportErrorsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/imports/{id}/errors',
    ...options
});

/**
 * The rejected rows, to be mended and uploaded again
 *
 * The rows as they were uploaded, with the columns `import_line` and `import_errors`, which an import skips. Cells that a spreadsheet program could run have an apostrophe before them.
 */
export const downloadRejectedRows = <ThrowOnError extends boolean = false>(options: Options<DownloadRejectedRowsData, ThrowOnError>): RequestResult<DownloadRejectedRowsResponses, DownloadRejectedRowsErrors, ThrowOnError> => (options.client ?? client).get<DownloadRejectedRowsResponses, DownloadRejectedRowsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/imports/{id}/errors.csv',
    ...options
});

/**
 * List the vehicles
 *
 * Sorts by `name`.
 */
export const listVehicles = <ThrowOnError extends boolean = false>(options?: Options<ListVehiclesData, ThrowOnError>): RequestResult<ListVehiclesResponses, ListVehiclesErrors, ThrowOnError> => (options?.client ?? client).get<ListVehiclesResponses, ListVehiclesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/vehicles',
    ...options
});

/**
 * Add a vehicle
 */
export const addVehicle = <ThrowOnError extends boolean = false>(options: Options<AddVehicleData, ThrowOnError>): RequestResult<AddVehicleResponses, AddVehicleErrors, ThrowOnError> => (options.client ?? client).post<AddVehicleResponses, AddVehicleErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/vehicles',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * One vehicle
 */
export const getVehicle = <ThrowOnError extends boolean = false>(options: Options<GetVehicleData, ThrowOnError>): RequestResult<GetVehicleResponses, GetVehicleErrors, ThrowOnError> => (options.client ?? client).get<GetVehicleResponses, GetVehicleErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/vehicles/{id}',
    ...options
});

/**
 * Change a vehicle
 *
 * What is left out stays as it is; `registration: null` clears it.
 */
export const changeVehicle = <ThrowOnError extends boolean = false>(options: Options<ChangeVehicleData, ThrowOnError>): RequestResult<ChangeVehicleResponses, ChangeVehicleErrors, ThrowOnError> => (options.client ?? client).patch<ChangeVehicleResponses, ChangeVehicleErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/vehicles/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the tours, without their stops
 *
 * Sorts by `day` or `name`. Drivers see their own only.
 */
export const listTours = <ThrowOnError extends boolean = false>(options?: Options<ListToursData, ThrowOnError>): RequestResult<ListToursResponses, ListToursErrors, ThrowOnError> => (options?.client ?? client).get<ListToursResponses, ListToursErrors, ThrowOnError>({
    querySerializer: { parameters: { state: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/tours',
    ...options
});

/**
 * Plan a tour
 *
 * Puts the stops into a short order unless `order` is `given`. `tour.invalid` lists everything that is wrong: `tour.driver_unknown`, `tour.vehicle_unknown`, `tour.site_unknown`, `tour.container_unknown`, `tour.container_not_on_street`, `tour.container_twice`, `tour.day_invalid`.
 */
export const planTour = <ThrowOnError extends boolean = false>(options: Options<PlanTourData, ThrowOnError>): RequestResult<PlanTourResponses, PlanTourErrors, ThrowOnError> => (options.client ?? client).post<PlanTourResponses, PlanTourErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/tours',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The tours of today with their stops
 *
 * Today by the organisation's time zone, and what still runs from an earlier day. Drivers see their own only.
 */
export const getToursOfToday = <ThrowOnError extends boolean = false>(options?: Options<GetToursOfTodayData, ThrowOnError>): RequestResult<GetToursOfTodayResponses, GetToursOfTodayErrors, ThrowOnError> => (options?.client ?? client).get<GetToursOfTodayResponses, GetToursOfTodayErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/tours/today',
    ...options
});

/**
 * One tour with its stops
 *
 * Another driver's tour is not found.
 */
export const getTour = <ThrowOnError extends boolean = false>(options: Options<GetTourData, ThrowOnError>): RequestResult<GetTourResponses, GetTourErrors, ThrowOnError> => (options.client ?? client).get<GetTourResponses, GetTourErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/tours/{id}',
    ...options
});

/**
 * Change a planned tour
 *
 * What is left out stays as it is. Containers, an order or another site put the stops in order anew.
 */
export const changeTour = <ThrowOnError extends boolean = false>(options: Options<ChangeTourData, ThrowOnError>): RequestResult<ChangeTourResponses, ChangeTourErrors, ThrowOnError> => (options.client ?? client).patch<ChangeTourResponses, ChangeTourErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/tours/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Call a planned or running tour off
 *
 * What was collected stays collected.
 */
export const cancelTour = <ThrowOnError extends boolean = false>(options: Options<CancelTourData, ThrowOnError>): RequestResult<CancelTourResponses, CancelTourErrors, ThrowOnError> => (options.client ?? client).post<CancelTourResponses, CancelTourErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/tours/{id}/cancel',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Start one of my tours
 *
 * A driver has one running tour at a time. One that runs already is answered as it is.
 */
export const startTour = <ThrowOnError extends boolean = false>(options: Options<StartTourData, ThrowOnError>): RequestResult<StartTourResponses, StartTourErrors, ThrowOnError> => (options.client ?? client).post<StartTourResponses, StartTourErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/tours/{id}/start',
    ...options
});

/**
 * Close my running tour
 *
 * With stops pending only on request: `skipPending` skips them for the reason `other`.
 */
export const closeTour = <ThrowOnError extends boolean = false>(options: Options<CloseTourData, ThrowOnError>): RequestResult<CloseTourResponses, CloseTourErrors, ThrowOnError> => (options.client ?? client).post<CloseTourResponses, CloseTourErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/tours/{id}/close',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Arrive at a stop
 *
 * The first arrival counts.
 */
export const arriveAtStop = <ThrowOnError extends boolean = false>(options: Options<ArriveAtStopData, ThrowOnError>): RequestResult<ArriveAtStopResponses, ArriveAtStopErrors, ThrowOnError> => (options.client ?? client).post<ArriveAtStopResponses, ArriveAtStopErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/tours/{id}/stops/{stopId}/arrive',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Record that a container was emptied
 */
export const collectStop = <ThrowOnError extends boolean = false>(options: Options<CollectStopData, ThrowOnError>): RequestResult<CollectStopResponses, CollectStopErrors, ThrowOnError> => (options.client ?? client).post<CollectStopResponses, CollectStopErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/tours/{id}/stops/{stopId}/collect',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Record that a container was left as it is
 */
export const skipStop = <ThrowOnError extends boolean = false>(options: Options<SkipStopData, ThrowOnError>): RequestResult<SkipStopResponses, SkipStopErrors, ThrowOnError> => (options.client ?? client).post<SkipStopResponses, SkipStopErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/tours/{id}/stops/{stopId}/skip',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the websites
 *
 * Sorts by `name` or `slug`.
 */
export const listWebsites = <ThrowOnError extends boolean = false>(options?: Options<ListWebsitesData, ThrowOnError>): RequestResult<ListWebsitesResponses, ListWebsitesErrors, ThrowOnError> => (options?.client ?? client).get<ListWebsitesResponses, ListWebsitesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/websites',
    ...options
});

/**
 * Create a website
 *
 * With a first draft that can be previewed as it is. Nothing is public until it is published.
 */
export const createWebsite = <ThrowOnError extends boolean = false>(options: Options<CreateWebsiteData, ThrowOnError>): RequestResult<CreateWebsiteResponses, CreateWebsiteErrors, ThrowOnError> => (options.client ?? client).post<CreateWebsiteResponses, CreateWebsiteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/websites',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * One website
 */
export const getWebsite = <ThrowOnError extends boolean = false>(options: Options<GetWebsiteData, ThrowOnError>): RequestResult<GetWebsiteResponses, GetWebsiteErrors, ThrowOnError> => (options.client ?? client).get<GetWebsiteResponses, GetWebsiteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/websites/{id}',
    ...options
});

/**
 * Give a website another address
 *
 * What is left out stays; null takes the domain away. The old slug is free for anybody at once.
 */
export const changeWebsite = <ThrowOnError extends boolean = false>(options: Options<ChangeWebsiteData, ThrowOnError>): RequestResult<ChangeWebsiteResponses, ChangeWebsiteErrors, ThrowOnError> => (options.client ?? client).patch<ChangeWebsiteResponses, ChangeWebsiteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/websites/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The draft of a website
 *
 * Its newest revision, whose number is the ETag.
 */
export const getWebsiteDraft = <ThrowOnError extends boolean = false>(options: Options<GetWebsiteDraftData, ThrowOnError>): RequestResult<GetWebsiteDraftResponses, GetWebsiteDraftErrors, ThrowOnError> => (options.client ?? client).get<GetWebsiteDraftResponses, GetWebsiteDraftErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/websites/{id}/draft',
    ...options
});

/**
 * Save the draft of a website
 *
 * The whole configuration. What differs from the draft becomes a new revision; nothing is public until it is published. `errors` names the path of each broken value: `theme.primary`.
 */
export const saveWebsiteDraft = <ThrowOnError extends boolean = false>(options: Options<SaveWebsiteDraftData, ThrowOnError>): RequestResult<SaveWebsiteDraftResponses, SaveWebsiteDraftErrors, ThrowOnError> => (options.client ?? client).put<SaveWebsiteDraftResponses, SaveWebsiteDraftErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/websites/{id}/draft',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The history of a website
 *
 * Sorts by `revision`, the newest first unless asked otherwise. Of those that were never published the last 100 are kept.
 */
export const listWebsiteRevisions = <ThrowOnError extends boolean = false>(options: Options<ListWebsiteRevisionsData, ThrowOnError>): RequestResult<ListWebsiteRevisionsResponses, ListWebsiteRevisionsErrors, ThrowOnError> => (options.client ?? client).get<ListWebsiteRevisionsResponses, ListWebsiteRevisionsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/websites/{id}/revisions',
    ...options
});

/**
 * One revision of a website
 */
export const getWebsiteRevision = <ThrowOnError extends boolean = false>(options: Options<GetWebsiteRevisionData, ThrowOnError>): RequestResult<GetWebsiteRevisionResponses, GetWebsiteRevisionErrors, ThrowOnError> => (options.client ?? client).get<GetWebsiteRevisionResponses, GetWebsiteRevisionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/websites/{id}/revisions/{revision}',
    ...options
});

/**
 * Take an earlier revision as the draft again
 *
 * As a new revision: nothing that was saved is lost. `If-Match` is the ETag of the draft.
 */
export const restoreWebsiteRevision = <ThrowOnError extends boolean = false>(options: Options<RestoreWebsiteRevisionData, ThrowOnError>): RequestResult<RestoreWebsiteRevisionResponses, RestoreWebsiteRevisionErrors, ThrowOnError> => (options.client ?? client).post<RestoreWebsiteRevisionResponses, RestoreWebsiteRevisionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/websites/{id}/revisions/{revision}/restore',
    ...options
});

/**
 * The pictures of a website
 *
 * Sorts by `createdAt`.
 */
export const listWebsiteMedia = <ThrowOnError extends boolean = false>(options: Options<ListWebsiteMediaData, ThrowOnError>): RequestResult<ListWebsiteMediaResponses, ListWebsiteMediaErrors, ThrowOnError> => (options.client ?? client).get<ListWebsiteMediaResponses, ListWebsiteMediaErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/websites/{id}/media',
    ...options
});

/**
 * Add a picture to a website
 *
 * JPEG, PNG, WebP or AVIF up to 12 MiB and 50 megapixels. It is decoded and encoded anew as WebP, at most 2,400 pixels wide and high, without place, time or camera. The same picture again answers the one that is there.
 */
export const addWebsiteMedia = <ThrowOnError extends boolean = false>(options: Options<AddWebsiteMediaData, ThrowOnError>): RequestResult<AddWebsiteMediaResponses, AddWebsiteMediaErrors, ThrowOnError> => (options.client ?? client).post<AddWebsiteMediaResponses, AddWebsiteMediaErrors, ThrowOnError>({
    ...formDataBodySerializer,
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/websites/{id}/media',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});

/**
 * Remove a picture
 *
 * Not while the draft or what is published shows it. A picture never changes: no `If-Match`.
 */
export const removeWebsiteMedia = <ThrowOnError extends boolean = false>(options: Options<RemoveWebsiteMediaData, ThrowOnError>): RequestResult<RemoveWebsiteMediaResponses, RemoveWebsiteMediaErrors, ThrowOnError> => (options.client ?? client).delete<RemoveWebsiteMediaResponses, RemoveWebsiteMediaErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/websites/{id}/media/{mediaId}',
    ...options
});

/**
 * One picture of a website
 */
export const getWebsiteMedia = <ThrowOnError extends boolean = false>(options: Options<GetWebsiteMediaData, ThrowOnError>): RequestResult<GetWebsiteMediaResponses, GetWebsiteMediaErrors, ThrowOnError> => (options.client ?? client).get<GetWebsiteMediaResponses, GetWebsiteMediaErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/websites/{id}/media/{mediaId}',
    ...options
});

/**
 * The file of a picture
 */
export const getWebsiteMediaContent = <ThrowOnError extends boolean = false>(options: Options<GetWebsiteMediaContentData, ThrowOnError>): RequestResult<GetWebsiteMediaContentResponses, GetWebsiteMediaContentErrors, ThrowOnError> => (options.client ?? client).get<GetWebsiteMediaContentResponses, GetWebsiteMediaContentErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/websites/{id}/media/{mediaId}/content',
    ...options
});

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
>>>>>>> h/websites
