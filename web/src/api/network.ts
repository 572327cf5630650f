import * as sdk from '@glaneur/sdk';
import { client, ifMatch, once, outcome, reading, type Query } from './call.js';

type Versioned = Pick<sdk.Site, 'id' | 'version'>;

/** The options of a step in the life of a thing. */
const stepOf = ({ id, version }: Versioned) => ({ client, path: { id }, headers: ifMatch(version) });

export const listSites = (query: Query<sdk.ListSitesData>, signal?: AbortSignal) =>
  outcome(sdk.listSites({ ...reading(signal), query }));
export const getSite = (id: string, signal?: AbortSignal) =>
  outcome(sdk.getSite({ ...reading(signal), path: { id } }));
export const createSite = (body: sdk.CreateSite, idempotencyKey: string) =>
  outcome(sdk.createSite({ client, headers: once(idempotencyKey), body }));
export const changeSite = (id: string, version: number, body: sdk.ChangeSite) =>
  outcome(sdk.changeSite({ ...stepOf({ id, version }), body }));
export const archiveSite = (site: Versioned) => outcome(sdk.archiveSite(stepOf(site)));
export const restoreSite = (site: Versioned) => outcome(sdk.restoreSite(stepOf(site)));

export const listAreas = (query: Query<sdk.ListAreasData>, signal?: AbortSignal) =>
  outcome(sdk.listAreas({ ...reading(signal), query }));
export const getArea = (id: string, signal?: AbortSignal) =>
  outcome(sdk.getArea({ ...reading(signal), path: { id } }));
export const createArea = (body: sdk.CreateArea, idempotencyKey: string) =>
  outcome(sdk.createArea({ client, headers: once(idempotencyKey), body }));
export const changeArea = (id: string, version: number, body: sdk.ChangeArea) =>
  outcome(sdk.changeArea({ ...stepOf({ id, version }), body }));
export const archiveArea = (area: Versioned) => outcome(sdk.archiveArea(stepOf(area)));
export const restoreArea = (area: Versioned) => outcome(sdk.restoreArea(stepOf(area)));
export const suspendContainersOfArea = (id: string, body: sdk.Suspend) =>
  outcome(sdk.suspendContainersOfArea({ client, path: { id }, body }));
export const resumeContainersOfArea = (id: string) =>
  outcome(sdk.resumeContainersOfArea({ client, path: { id }, body: {} }));

export type ContainerQuery = Query<sdk.ListContainersData>;

export const listContainers = (query: ContainerQuery, signal?: AbortSignal) =>
  outcome(sdk.listContainers({ ...reading(signal), query }));
export const getContainer = (id: string, signal?: AbortSignal) =>
  outcome(sdk.getContainer({ ...reading(signal), path: { id } }));
export const registerContainer = (body: sdk.RegisterContainer, idempotencyKey: string) =>
  outcome(sdk.registerContainer({ client, headers: once(idempotencyKey), body }));
export const changeContainer = (id: string, version: number, body: sdk.ChangeContainer) =>
  outcome(sdk.changeContainer({ ...stepOf({ id, version }), body }));
export const activateContainer = (container: Versioned) => outcome(sdk.activateContainer(stepOf(container)));
export const suspendContainer = (container: Versioned, body: sdk.Suspend) =>
  outcome(sdk.suspendContainer({ ...stepOf(container), body }));
export const resumeContainer = (container: Versioned) => outcome(sdk.resumeContainer(stepOf(container)));
export const removeContainer = (container: Versioned, body: sdk.RemoveContainer) =>
  outcome(sdk.removeContainer({ ...stepOf(container), body }));

export const listHistory = (id: string, query: Query<sdk.ListContainerHistoryData>, signal?: AbortSignal) =>
  outcome(sdk.listContainerHistory({ ...reading(signal), path: { id }, query }));
export const getContainerCode = (id: string, signal?: AbortSignal) =>
  outcome(sdk.getContainerCode({ ...reading(signal), path: { id } }));
export const fetchLabel = (id: string, format: 'svg' | 'png' | 'pdf', signal?: AbortSignal) =>
  outcome(sdk.getContainerLabel({ ...reading(signal), path: { id }, query: { format }, parseAs: 'blob' }));

/** So many labels one sheet file may hold. */
export const LABELS_PER_FILE = 500;

export const fetchLabelSheet = (body: sdk.LabelSheet) =>
  outcome(sdk.printLabelSheet({ client, body, parseAs: 'blob' }));
