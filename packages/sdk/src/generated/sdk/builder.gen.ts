// @ts-nocheck
// Written by `npm run sdk` from api/openapi.json. Change the API, not this file.

import { client } from '../client.gen.js';
import type { RequestResult } from '../client/index.js';
import type { Options } from '../sdk.gen.js';
import type { GetBuilderSnapshotData, GetBuilderSnapshotErrors, GetBuilderSnapshotResponses } from '../types.gen.js';

/**
 * Everything that a website is made from
 *
 * The published revision of the website with this id, and the part of the network that it shows, read at one moment: the same that our own builder gets. The configuration is `WebsiteConfig`; `generatedAt` is when it was read, which makes no difference to the ETag.
 */
export const getBuilderSnapshot = <ThrowOnError extends boolean = false>(options: Options<GetBuilderSnapshotData, ThrowOnError>): RequestResult<GetBuilderSnapshotResponses, GetBuilderSnapshotErrors, ThrowOnError> => (options.client ?? client).get<GetBuilderSnapshotResponses, GetBuilderSnapshotErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/builder/snapshots/{id}',
    ...options
});
