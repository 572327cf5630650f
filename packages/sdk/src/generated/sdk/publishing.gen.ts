// @ts-nocheck
// Written by `npm run sdk` from api/openapi.json. Change the API, not this file.

import { client } from '../client.gen.js';
import { formDataBodySerializer, type RequestResult } from '../client/index.js';
import type { Options } from '../sdk.gen.js';
import type { AddWebsiteMediaData, AddWebsiteMediaErrors, AddWebsiteMediaResponses, ChangeWebsiteData, ChangeWebsiteErrors, ChangeWebsiteResponses, CreateWebsiteData, CreateWebsiteErrors, CreateWebsiteResponses, DescribeWebsiteMediaData, DescribeWebsiteMediaErrors, DescribeWebsiteMediaResponses, GetWebsiteData, GetWebsiteDraftData, GetWebsiteDraftErrors, GetWebsiteDraftResponses, GetWebsiteErrors, GetWebsiteMediaContentData, GetWebsiteMediaContentErrors, GetWebsiteMediaContentResponses, GetWebsiteMediaData, GetWebsiteMediaErrors, GetWebsiteMediaResponses, GetWebsiteResponses, GetWebsiteRevisionData, GetWebsiteRevisionErrors, GetWebsiteRevisionResponses, ListWebsiteMediaData, ListWebsiteMediaErrors, ListWebsiteMediaResponses, ListWebsiteRevisionsData, ListWebsiteRevisionsErrors, ListWebsiteRevisionsResponses, ListWebsitesData, ListWebsitesErrors, ListWebsitesResponses, RemoveWebsiteData, RemoveWebsiteErrors, RemoveWebsiteMediaData, RemoveWebsiteMediaErrors, RemoveWebsiteMediaResponses, RemoveWebsiteResponses, RestoreWebsiteRevisionData, RestoreWebsiteRevisionErrors, RestoreWebsiteRevisionResponses, SaveWebsiteDraftData, SaveWebsiteDraftErrors, SaveWebsiteDraftResponses } from '../types.gen.js';

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
 * Remove a website
 *
 * At once and for good: people see nothing there any more, slug and domain are free for anybody. Drafts, pictures, releases and previews go with it; what is being built is given up. Its builds stay in the figures.
 */
export const removeWebsite = <ThrowOnError extends boolean = false>(options: Options<RemoveWebsiteData, ThrowOnError>): RequestResult<RemoveWebsiteResponses, RemoveWebsiteErrors, ThrowOnError> => (options.client ?? client).delete<RemoveWebsiteResponses, RemoveWebsiteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/websites/{id}',
    ...options
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
 * JPEG, PNG, WebP or AVIF up to 12 MiB and 50 megapixels (AVIF: 12). It is decoded and encoded anew as WebP, at most 2,400 pixels wide and high, without place, time or camera. The same picture again answers the one that is there.
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
 * Not while the draft or what is published shows it. Its file never changes: no `If-Match`.
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
 * Write anew what a picture shows
 *
 * What is left out stays, an empty text goes. Previews and the published website say it with their next build.
 */
export const describeWebsiteMedia = <ThrowOnError extends boolean = false>(options: Options<DescribeWebsiteMediaData, ThrowOnError>): RequestResult<DescribeWebsiteMediaResponses, DescribeWebsiteMediaErrors, ThrowOnError> => (options.client ?? client).patch<DescribeWebsiteMediaResponses, DescribeWebsiteMediaErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/websites/{id}/media/{mediaId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The file of a picture
 */
export const getWebsiteMediaContent = <ThrowOnError extends boolean = false>(options: Options<GetWebsiteMediaContentData, ThrowOnError>): RequestResult<GetWebsiteMediaContentResponses, GetWebsiteMediaContentErrors, ThrowOnError> => (options.client ?? client).get<GetWebsiteMediaContentResponses, GetWebsiteMediaContentErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/websites/{id}/media/{mediaId}/content',
    ...options
});
