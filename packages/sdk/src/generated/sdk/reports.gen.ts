// @ts-nocheck
// Written by `npm run sdk` from api/openapi.json. Change the API, not this file.

import { client } from '../client.gen.js';
import { formDataBodySerializer, type RequestResult } from '../client/index.js';
import type { Options } from '../sdk.gen.js';
import type { AnswerReportData, AnswerReportErrors, AnswerReportResponses, AssignReportData, AssignReportErrors, AssignReportResponses, CloseReportData, CloseReportErrors, CloseReportResponses, GetReportData, GetReportErrors, GetReportPhotoData, GetReportPhotoErrors, GetReportPhotoResponses, GetReportResponses, ListReportsData, ListReportsErrors, ListReportsResponses, MergeReportData, MergeReportErrors, MergeReportResponses, ReportProblemData, ReportProblemErrors, ReportProblemResponses, SendReportFormData, SendReportFormErrors, ShowReportFormData, ShowReportFormErrors, ShowReportFormResponses, ShowTrackedReportData, ShowTrackedReportErrors, ShowTrackedReportResponses, TrackReportData, TrackReportErrors, TrackReportResponses, TriageReportData, TriageReportErrors, TriageReportResponses } from '../types.gen.js';

/**
 * The form to report a problem with a container
 */
export const showReportForm = <ThrowOnError extends boolean = false>(options: Options<ShowReportFormData, ThrowOnError>): RequestResult<ShowReportFormResponses, ShowReportFormErrors, ThrowOnError> => (options.client ?? client).get<ShowReportFormResponses, ShowReportFormErrors, ThrowOnError>({ url: '/report/{code}', ...options });

/**
 * Send the form; leads to the page that follows the report
 */
export const sendReportForm = <ThrowOnError extends boolean = false>(options: Options<SendReportFormData, ThrowOnError>): RequestResult<unknown, SendReportFormErrors, ThrowOnError> => (options.client ?? client).post<unknown, SendReportFormErrors, ThrowOnError>({ url: '/report/{code}', ...options });

/**
 * What became of a report, as a page
 */
export const showTrackedReport = <ThrowOnError extends boolean = false>(options: Options<ShowTrackedReportData, ThrowOnError>): RequestResult<ShowTrackedReportResponses, ShowTrackedReportErrors, ThrowOnError> => (options.client ?? client).get<ShowTrackedReportResponses, ShowTrackedReportErrors, ThrowOnError>({ url: '/r/{token}', ...options });

/**
 * Report a problem with a container
 *
 * The category alone is enough. The same category for the same container counts up one report while its window lasts. Neither the address nor the position of the sender is kept; of a photo only what it shows. A `person_in_danger` is taken whatever is wrong with the rest of the request: what cannot be read is left out.
 */
export const reportProblem = <ThrowOnError extends boolean = false>(options: Options<ReportProblemData, ThrowOnError>): RequestResult<ReportProblemResponses, ReportProblemErrors, ThrowOnError> => (options.client ?? client).post<ReportProblemResponses, ReportProblemErrors, ThrowOnError>({
    ...formDataBodySerializer,
    url: '/api/v1/public/containers/{container}/reports',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});

/**
 * What became of a report
 *
 * For whoever has its token. Nothing that reporters have written is shown, not even their own.
 */
export const trackReport = <ThrowOnError extends boolean = false>(options: Options<TrackReportData, ThrowOnError>): RequestResult<TrackReportResponses, TrackReportErrors, ThrowOnError> => (options.client ?? client).get<TrackReportResponses, TrackReportErrors, ThrowOnError>({ url: '/api/v1/public/reports/{token}', ...options });

/**
 * List the problem reports
 *
 * Each with the position of its container. Sorts by `openedAt` (the newest first) or `lastTapAt`.
 */
export const listReports = <ThrowOnError extends boolean = false>(options?: Options<ListReportsData, ThrowOnError>): RequestResult<ListReportsResponses, ListReportsErrors, ThrowOnError> => (options?.client ?? client).get<ListReportsResponses, ListReportsErrors, ThrowOnError>({
    querySerializer: { parameters: { state: { array: { explode: false } }, category: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/reports',
    ...options
});

/**
 * One report, with what reporters have written
 */
export const getReport = <ThrowOnError extends boolean = false>(options: Options<GetReportData, ThrowOnError>): RequestResult<GetReportResponses, GetReportErrors, ThrowOnError> => (options.client ?? client).get<GetReportResponses, GetReportErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/reports/{id}',
    ...options
});

/**
 * A photo that came with a report
 *
 * Made anew from what was sent: it says nothing of where, when and with what it was taken.
 */
export const getReportPhoto = <ThrowOnError extends boolean = false>(options: Options<GetReportPhotoData, ThrowOnError>): RequestResult<GetReportPhotoResponses, GetReportPhotoErrors, ThrowOnError> => (options.client ?? client).get<GetReportPhotoResponses, GetReportPhotoErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/reports/{id}/photos/{photoId}',
    ...options
});

/**
 * Somebody has looked at an open report
 */
export const triageReport = <ThrowOnError extends boolean = false>(options: Options<TriageReportData, ThrowOnError>): RequestResult<TriageReportResponses, TriageReportErrors, ThrowOnError> => (options.client ?? client).post<TriageReportResponses, TriageReportErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/reports/{id}/triage',
    ...options
});

/**
 * Ask somebody to see to a report
 *
 * Any active person of the organisation, drivers too. Asked again, it is handed on.
 */
export const assignReport = <ThrowOnError extends boolean = false>(options: Options<AssignReportData, ThrowOnError>): RequestResult<AssignReportResponses, AssignReportErrors, ThrowOnError> => (options.client ?? client).post<AssignReportResponses, AssignReportErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/reports/{id}/assign',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tell everybody who has reported it what is done
 *
 * In any state, and more than once. Mailed to those who left an e-mail address.
 */
export const answerReport = <ThrowOnError extends boolean = false>(options: Options<AnswerReportData, ThrowOnError>): RequestResult<AnswerReportResponses, AnswerReportErrors, ThrowOnError> => (options.client ?? client).post<AnswerReportResponses, AnswerReportErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/reports/{id}/answer',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Make a report part of another one
 *
 * Of the same container. This one is closed; the other has the taps of both and is answered. A person in danger stays a report by itself.
 */
export const mergeReport = <ThrowOnError extends boolean = false>(options: Options<MergeReportData, ThrowOnError>): RequestResult<MergeReportResponses, MergeReportErrors, ThrowOnError> => (options.client ?? client).post<MergeReportResponses, MergeReportErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/reports/{id}/merge',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Nothing is left to do about a report
 */
export const closeReport = <ThrowOnError extends boolean = false>(options: Options<CloseReportData, ThrowOnError>): RequestResult<CloseReportResponses, CloseReportErrors, ThrowOnError> => (options.client ?? client).post<CloseReportResponses, CloseReportErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/reports/{id}/close',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
