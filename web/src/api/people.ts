import * as sdk from '@glaneur/sdk';
import { client, ifMatch, outcome, reading, type Query } from './call.js';

export const listPeople = (query: Query<sdk.ListPeopleData>, signal?: AbortSignal) =>
  outcome(sdk.listPeople({ ...reading(signal), query }));
export const getPerson = (id: string, signal?: AbortSignal) =>
  outcome(sdk.getPerson({ ...reading(signal), path: { id } }));
export const addPerson = (body: sdk.AddPerson) => outcome(sdk.addPerson({ client, body }));
export const changePerson = (id: string, version: number, body: sdk.ChangePerson) =>
  outcome(sdk.changePerson({ client, path: { id }, headers: ifMatch(version), body }));

/** Lets the browser open the queue board for a while: a cookie for it alone. */
export const openQueueBoard = () => outcome(sdk.openQueueBoard({ client }));
export const QUEUE_BOARD = '/operations/queues';
