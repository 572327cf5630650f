// @ts-nocheck
// Written by `npm run sdk` from api/openapi.json. Change the API, not this file.

import { client } from '../client.gen.js';
import type { RequestResult } from '../client/index.js';
import type { Options } from '../sdk.gen.js';
import type { AddVehicleData, AddVehicleErrors, AddVehicleResponses, ArriveAtStopData, ArriveAtStopErrors, ArriveAtStopResponses, CancelTourData, CancelTourErrors, CancelTourResponses, ChangeTourData, ChangeTourErrors, ChangeTourResponses, ChangeVehicleData, ChangeVehicleErrors, ChangeVehicleResponses, CloseTourData, CloseTourErrors, CloseTourResponses, CollectStopData, CollectStopErrors, CollectStopResponses, GetTourData, GetTourErrors, GetTourResponses, GetToursOfTodayData, GetToursOfTodayErrors, GetToursOfTodayResponses, GetVehicleData, GetVehicleErrors, GetVehicleResponses, ListToursData, ListToursErrors, ListToursResponses, ListVehiclesData, ListVehiclesErrors, ListVehiclesResponses, PlanTourData, PlanTourErrors, PlanTourResponses, SkipStopData, SkipStopErrors, SkipStopResponses, StartTourData, StartTourErrors, StartTourResponses } from '../types.gen.js';

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
