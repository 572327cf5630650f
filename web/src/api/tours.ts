import * as sdk from '@glaneur/sdk';
import { client, ifMatch, once, outcome, reading, type Query } from './call.js';

export const listVehicles = (query: Query<sdk.ListVehiclesData>, signal?: AbortSignal) =>
  outcome(sdk.listVehicles({ ...reading(signal), query }));
export const getVehicle = (id: string, signal?: AbortSignal) =>
  outcome(sdk.getVehicle({ ...reading(signal), path: { id } }));
export const addVehicle = (body: sdk.AddVehicle, idempotencyKey: string) =>
  outcome(sdk.addVehicle({ client, headers: once(idempotencyKey), body }));
export const changeVehicle = (id: string, version: number, body: sdk.ChangeVehicle) =>
  outcome(sdk.changeVehicle({ client, path: { id }, headers: ifMatch(version), body }));

export const toursOfToday = (signal?: AbortSignal) => outcome(sdk.getToursOfToday(reading(signal)));
export const listTours = (query: Query<sdk.ListToursData>, signal?: AbortSignal) =>
  outcome(sdk.listTours({ ...reading(signal), query }));
export const getTour = (id: string, signal?: AbortSignal) =>
  outcome(sdk.getTour({ ...reading(signal), path: { id } }));
export const planTour = (body: sdk.PlanTour, idempotencyKey: string) =>
  outcome(sdk.planTour({ client, headers: once(idempotencyKey), body }));
export const changeTour = (id: string, version: number, body: sdk.ChangeTour) =>
  outcome(sdk.changeTour({ client, path: { id }, headers: ifMatch(version), body }));
export const cancelTour = (id: string, body: sdk.CancelTour) =>
  outcome(sdk.cancelTour({ client, path: { id }, body }));

export const startTour = (id: string) => outcome(sdk.startTour({ client, path: { id } }));
export const closeTour = (id: string, skipPending: boolean) =>
  outcome(sdk.closeTour({ client, path: { id }, body: { skipPending } }));

/** `at`: when it was done, which may be long before it can be sent. */
export interface StopAction {
  tourId: string;
  stopId: string;
  at: string;
}

const stopOf = ({ tourId, stopId }: StopAction) => ({ client, path: { id: tourId, stopId } });

export const arriveAtStop = (action: StopAction) =>
  outcome(sdk.arriveAtStop({ ...stopOf(action), body: { at: action.at } }));
export const collectStop = (action: StopAction, input: Omit<sdk.Collect, 'at'>) =>
  outcome(sdk.collectStop({ ...stopOf(action), body: { ...input, at: action.at } }));
export const skipStop = (action: StopAction, input: Omit<sdk.Skip, 'at'>) =>
  outcome(sdk.skipStop({ ...stopOf(action), body: { ...input, at: action.at } }));

/** The container that a printed code stands for: public, as everybody may scan it. */
export const resolveCode = (code: string) =>
  outcome(sdk.findByCode({ ...reading(undefined), path: { code } }));
