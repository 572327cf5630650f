// @ts-nocheck
// Written by `npm run sdk` from api/openapi.json. Change the API, not this file.

import { client } from '../client.gen.js';
import type { RequestResult, ServerSentEventsResult } from '../client/index.js';
import type { Options } from '../sdk.gen.js';
import type { BuildWebsiteData, BuildWebsiteErrors, BuildWebsiteResponses, CancelBuildData, CancelBuildErrors, CancelBuildResponses, FollowBuildData, FollowBuildErrors, FollowBuildResponse, FollowBuildResponses, GetBuildData, GetBuildErrors, GetBuildFiguresData, GetBuildFiguresErrors, GetBuildFiguresResponses, GetBuildResponses, ListBuildsData, ListBuildsErrors, ListBuildsResponses, ListReleasesData, ListReleasesErrors, ListReleasesResponses, RollBackWebsiteData, RollBackWebsiteErrors } from '../types.gen.js';

/**
 * Builds of a website
 *
 * Sorts by `queuedAt`, the newest first unless asked otherwise.
 */
export const listBuilds = <ThrowOnError extends boolean = false>(options: Options<ListBuildsData, ThrowOnError>): RequestResult<ListBuildsResponses, ListBuildsErrors, ThrowOnError> => (options.client ?? client).get<ListBuildsResponses, ListBuildsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/websites/{id}/builds',
    ...options
});

/**
 * Publish a website, or preview it
 *
 * What is asked for while a build waits joins that one: it builds what is newest when it begins. Production builds of a website begin at least ten seconds apart. Follow `events`; the build then says where it is seen.
 */
export const buildWebsite = <ThrowOnError extends boolean = false>(options: Options<BuildWebsiteData, ThrowOnError>): RequestResult<BuildWebsiteResponses, BuildWebsiteErrors, ThrowOnError> => (options.client ?? client).post<BuildWebsiteResponses, BuildWebsiteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/websites/{id}/builds',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Releases of a website that are kept
 *
 * Sorts by `createdAt`, the newest first unless asked otherwise.
 */
export const listReleases = <ThrowOnError extends boolean = false>(options: Options<ListReleasesData, ThrowOnError>): RequestResult<ListReleasesResponses, ListReleasesErrors, ThrowOnError> => (options.client ?? client).get<ListReleasesResponses, ListReleasesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/websites/{id}/releases',
    ...options
});

/**
 * Show an earlier release again
 *
 * At once. Changes of the network build no other until somebody publishes; what is being built is given up.
 */
export const rollBackWebsite = <ThrowOnError extends boolean = false>(options: Options<RollBackWebsiteData, ThrowOnError>): RequestResult<unknown, RollBackWebsiteErrors, ThrowOnError> => (options.client ?? client).post<unknown, RollBackWebsiteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/websites/{id}/rollback',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * What was built, how fast, by whom
 *
 * Counted from the builds when you ask. Hours, weekdays and days are the organisation’s own.
 */
export const getBuildFigures = <ThrowOnError extends boolean = false>(options?: Options<GetBuildFiguresData, ThrowOnError>): RequestResult<GetBuildFiguresResponses, GetBuildFiguresErrors, ThrowOnError> => (options?.client ?? client).get<GetBuildFiguresResponses, GetBuildFiguresErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/builds/figures',
    ...options
});

/**
 * One build
 */
export const getBuild = <ThrowOnError extends boolean = false>(options: Options<GetBuildData, ThrowOnError>): RequestResult<GetBuildResponses, GetBuildErrors, ThrowOnError> => (options.client ?? client).get<GetBuildResponses, GetBuildErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/builds/{id}',
    ...options
});

/**
 * Follow a build
 *
 * Server-Sent Events: `progress` whenever it has changed, `done` at its end; the data is the build as JSON, the id its version. A stream may end before `done`: ask again.
 */
export const followBuild = <ThrowOnError extends boolean = false>(options: Options<FollowBuildData, ThrowOnError, FollowBuildResponse>): Promise<ServerSentEventsResult<FollowBuildResponses>> => (options.client ?? client).sse.get<FollowBuildResponses, FollowBuildErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/builds/{id}/events',
    ...options
});

/**
 * Give a build up
 *
 * People go on seeing what they see. Too late at the moment when it goes live.
 */
export const cancelBuild = <ThrowOnError extends boolean = false>(options: Options<CancelBuildData, ThrowOnError>): RequestResult<CancelBuildResponses, CancelBuildErrors, ThrowOnError> => (options.client ?? client).post<CancelBuildResponses, CancelBuildErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/builds/{id}/cancel',
    ...options
});
