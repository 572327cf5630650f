// @ts-nocheck
// Written by `npm run sdk` from api/openapi.json. Change the API, not this file.

import { client } from '../client.gen.js';
import type { RequestResult } from '../client/index.js';
import type { Options } from '../sdk.gen.js';
import type { GetDevelopmentMailData, GetDevelopmentMailErrors, GetDevelopmentMailResponses, GetHealthData, GetHealthErrors, GetHealthResponses, GetLivenessData, GetLivenessErrors, GetLivenessResponses, GetMetricsData, GetMetricsErrors, GetMetricsResponses, GetReadinessData, GetReadinessErrors, GetReadinessResponses, ListDevelopmentMailsData, ListDevelopmentMailsErrors, ListDevelopmentMailsResponses, OpenQueueBoardData, OpenQueueBoardErrors, OpenQueueBoardResponses } from '../types.gen.js';

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
