// @ts-nocheck
// Written by `npm run sdk` from api/openapi.json. Change the API, not this file.

import { client } from '../client.gen.js';
import { formDataBodySerializer, type RequestResult, type ServerSentEventsResult } from '../client/index.js';
import type { Options } from '../sdk.gen.js';
import type { DownloadRejectedRowsData, DownloadRejectedRowsErrors, DownloadRejectedRowsResponses, FollowImportData, FollowImportErrors, FollowImportResponse, FollowImportResponses, GetImportData, GetImportErrors, GetImportResponses, ListImportErrorsData, ListImportErrorsErrors, ListImportErrorsResponses, ListImportsData, ListImportsErrors, ListImportsResponses, StartImportData, StartImportErrors, StartImportResponses, UndoImportData, UndoImportErrors, UndoImportResponses } from '../types.gen.js';

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
