// @ts-nocheck
// Written by `npm run sdk` from api/openapi.json. Change the API, not this file.

import { client } from '../client.gen.js';
import type { RequestResult } from '../client/index.js';
import type { Options } from '../sdk.gen.js';
import type { AddPersonData, AddPersonErrors, AddPersonResponses, ChangePersonData, ChangePersonErrors, ChangePersonResponses, CreateApiKeyData, CreateApiKeyErrors, CreateApiKeyResponses, GetActorData, GetActorErrors, GetActorResponses, GetApiKeyData, GetApiKeyErrors, GetApiKeyResponses, GetMeData, GetMeErrors, GetMeResponses, GetPersonData, GetPersonErrors, GetPersonResponses, ListApiKeysData, ListApiKeysErrors, ListApiKeysResponses, ListPeopleData, ListPeopleErrors, ListPeopleResponses, LogInData, LogInErrors, LogInResponses, LogOutData, LogOutErrors, LogOutResponses, RefreshSessionData, RefreshSessionErrors, RefreshSessionResponses, RevokeApiKeyData, RevokeApiKeyErrors, RevokeApiKeyResponses } from '../types.gen.js';

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
