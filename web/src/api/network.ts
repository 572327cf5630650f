import type { ContainerType } from '@glaneur/sdk';
import type { Outcome } from '../app/api.js';
import { fetchFile, read, send, type Page, type PageQuery } from './call.js';

/** GeoJSON, WGS84: longitude first. */
export interface Point {
  type: 'Point';
  coordinates: [number, number];
}

export type LonLat = [number, number];

export interface MultiPolygon {
  type: 'MultiPolygon';
  coordinates: LonLat[][][];
}

export type SiteKind = 'depot' | 'sorting_centre' | 'thrift_store';

export interface Site {
  id: string;
  name: string;
  kind: SiteKind;
  position: Point;
  address: string | null;
  archivedAt: string | null;
  version: number;
  createdAt: string;
}

export type SiteInput = Pick<Site, 'name' | 'kind' | 'position' | 'address'>;

/** Which of the archivable things a list shows. */
export type Archived = 'false' | 'true' | 'all';

export const listSites = (query: PageQuery & { archived?: Archived; sort?: string }, signal?: AbortSignal) =>
  read<Page<Site>>('/sites', { query, signal });
export const getSite = (id: string, signal?: AbortSignal) =>
  read<Site>('/sites/{id}', { path: { id }, signal });
export const createSite = (body: SiteInput, idempotencyKey: string) =>
  send<Site>('POST', '/sites', { body, idempotencyKey });
export const changeSite = (id: string, version: number, body: Partial<SiteInput>) =>
  send<Site>('PATCH', '/sites/{id}', { path: { id }, version, body });
export const archiveSite = ({ id, version }: Site) =>
  send<Site>('POST', '/sites/{id}/archive', { path: { id }, version });
export const restoreSite = ({ id, version }: Site) =>
  send<Site>('POST', '/sites/{id}/restore', { path: { id }, version });

export interface AreaSummary {
  id: string;
  siteId: string;
  name: string;
  code: string;
  surfaceM2: number;
  archivedAt: string | null;
  version: number;
  createdAt: string;
}

export interface Area extends AreaSummary {
  boundary: MultiPolygon;
}

export interface AreaInput {
  siteId: string;
  name: string;
  code: string;
  boundary: MultiPolygon | null;
}

export const listAreas = (
  query: PageQuery & { archived?: Archived; siteId?: string; sort?: string },
  signal?: AbortSignal,
) => read<Page<AreaSummary>>('/areas', { query, signal });
export const getArea = (id: string, signal?: AbortSignal) =>
  read<Area>('/areas/{id}', { path: { id }, signal });
export const createArea = (body: AreaInput, idempotencyKey: string) =>
  send<Area>('POST', '/areas', { body, idempotencyKey });
export const changeArea = (id: string, version: number, body: Partial<AreaInput>) =>
  send<Area>('PATCH', '/areas/{id}', { path: { id }, version, body });
export const archiveArea = ({ id, version }: AreaSummary) =>
  send<Area>('POST', '/areas/{id}/archive', { path: { id }, version });
export const restoreArea = ({ id, version }: AreaSummary) =>
  send<Area>('POST', '/areas/{id}/restore', { path: { id }, version });

export type ContainerStatus = 'planned' | 'active' | 'suspended' | 'removed';

export interface Container {
  id: string;
  areaId: string;
  reference: string;
  name: string;
  type: ContainerType;
  capacityL: number | null;
  status: ContainerStatus;
  statusReason: string | null;
  suspendedFrom: string | null;
  suspendedUntil: string | null;
  position: Point;
  address: string | null;
  municipalityCode: string | null;
  attributes: Record<string, string>;
  warnings?: { code: string; message: string }[];
  version: number;
  createdAt: string;
}

export interface ContainerInput {
  reference: string;
  name: string;
  type: ContainerType;
  position: Point | null;
  /** Null: the area that the position lies in. */
  areaId: string | null;
  capacityL: number | null;
  address: string | null;
  municipalityCode: string | null;
  attributes: Record<string, string>;
  status?: 'planned' | 'active';
}

export interface ContainerQuery extends PageQuery {
  areaId?: string | undefined;
  type?: ContainerType[] | undefined;
  status?: ContainerStatus[] | undefined;
  q?: string | undefined;
  minCapacityL?: number | undefined;
  maxCapacityL?: number | undefined;
  outsideArea?: boolean | undefined;
  sort?: string | undefined;
}

export const listContainers = (query: ContainerQuery, signal?: AbortSignal) =>
  read<Page<Container>>('/containers', { query, signal });
export const getContainer = (id: string, signal?: AbortSignal) =>
  read<Container>('/containers/{id}', { path: { id }, signal });
export const registerContainer = (body: ContainerInput, idempotencyKey: string) =>
  send<Container>('POST', '/containers', { body, idempotencyKey });
export const changeContainer = (id: string, version: number, body: Partial<ContainerInput>) =>
  send<Container>('PATCH', '/containers/{id}', { path: { id }, version, body });

/** When and why containers take nothing; a start in the future is kept until then. */
export interface Suspension {
  reason: string;
  from?: string | undefined;
  until?: string | undefined;
}

export const activateContainer = ({ id, version }: Container) =>
  send<Container>('POST', '/containers/{id}/activate', { path: { id }, version });
export const suspendContainer = ({ id, version }: Container, body: Suspension) =>
  send<Container>('POST', '/containers/{id}/suspend', { path: { id }, version, body });
export const resumeContainer = ({ id, version }: Container) =>
  send<Container>('POST', '/containers/{id}/resume', { path: { id }, version });
export const removeContainer = ({ id, version }: Container, body: { reason?: string }) =>
  send<Container>('POST', '/containers/{id}/remove', { path: { id }, version, body });

export const suspendContainersOfArea = (id: string, body: Suspension, idempotencyKey: string) =>
  send<{ suspended: number; unchanged: number }>('POST', '/areas/{id}/suspend-containers', {
    path: { id },
    body,
    idempotencyKey,
  });
export const resumeContainersOfArea = (id: string, idempotencyKey: string) =>
  send<{ resumed: number; unchanged: number }>('POST', '/areas/{id}/resume-containers', {
    path: { id },
    idempotencyKey,
  });

export type HistoryKind =
  'registered' | 'changed' | 'moved' | 'activated' | 'suspended' | 'resumed' | 'removed' | 'imported';

export interface HistoryEntry {
  id: string;
  at: string;
  kind: HistoryKind;
  actorId: string | null;
  actorName: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

export const listHistory = (id: string, query: PageQuery, signal?: AbortSignal) =>
  read<Page<HistoryEntry>>('/containers/{id}/history', { path: { id }, query, signal });

/** The code printed on a container; `url` is what its QR code says. */
export interface ContainerCode {
  code: string;
  url: string;
}

export const getContainerCode = (id: string, signal?: AbortSignal) =>
  read<ContainerCode>('/containers/{id}/code', { path: { id }, signal });
export const fetchLabel = (id: string, format: 'svg' | 'png' | 'pdf', signal?: AbortSignal) =>
  fetchFile('/containers/{id}/label', { path: { id }, query: { format }, signal });

/** So many labels one sheet file may hold. */
export const LABELS_PER_FILE = 500;

export const fetchLabelSheet = (
  of: { containerIds: string[] } | { areaId: string },
): Promise<Outcome<Blob>> => fetchFile('/labels/sheet', { body: of });
