import type { ContainerType } from '@glaneur/sdk';
import { read, send, type Page, type PageQuery } from './call.js';
import type { Point } from './network.js';

export interface Vehicle {
  id: string;
  name: string;
  registration: string | null;
  capacityKg: number;
  active: boolean;
  version: number;
  createdAt: string;
}

export type VehicleInput = Pick<Vehicle, 'name' | 'registration' | 'capacityKg' | 'active'>;

export const listVehicles = (query: PageQuery, signal?: AbortSignal) =>
  read<Page<Vehicle>>('/vehicles', { query, signal });
export const getVehicle = (id: string) => read<Vehicle>('/vehicles/{id}', { path: { id } });
export const addVehicle = (body: VehicleInput, idempotencyKey: string) =>
  send<Vehicle>('POST', '/vehicles', { body, idempotencyKey });
export const changeVehicle = (id: string, version: number, body: Partial<VehicleInput>) =>
  send<Vehicle>('PATCH', '/vehicles/{id}', { path: { id }, version, body });

export type TourState = 'planned' | 'running' | 'closed' | 'cancelled';
export type StopState = 'pending' | 'collected' | 'skipped';
export type SkipReason = 'blocked' | 'full_truck' | 'not_found' | 'damaged' | 'other';

export interface Stop {
  id: string;
  /** Counts from 1 in the order of driving. */
  sequence: number;
  container: {
    id: string;
    name: string;
    reference: string;
    position: Point;
    type: ContainerType;
    capacityL: number | null;
    address: string | null;
  };
  state: StopState;
  arrivedAt: string | null;
  doneAt: string | null;
  estimatedKg: number | null;
  fillLevelPercent: number | null;
  skipReason: SkipReason | null;
  note: string | null;
}

interface TourHead {
  id: string;
  name: string;
  /** `YYYY-MM-DD`, the organisation's. */
  day: string;
  state: TourState;
  driver: { id: string; name: string };
  vehicle: { id: string; name: string };
  startSite: { id: string; name: string; position: Point };
  endSite: { id: string; name: string; position: Point };
  plannedDistanceM: number;
  overdue: boolean;
  startedAt: string | null;
  closedAt: string | null;
  version: number;
  createdAt: string;
}

export interface Tour extends TourHead {
  stops: Stop[];
}

export interface TourSummary extends TourHead {
  stopCount: number;
  stopsDone: number;
  collectedKg: number;
}

export interface TourPlan {
  name: string;
  day: string;
  driverId: string;
  vehicleId: string;
  startSiteId: string;
  endSiteId: string;
  containerIds: string[];
  order: 'given' | 'shortest';
}

export const toursOfToday = (signal?: AbortSignal) =>
  read<{ day: string; items: Tour[] }>('/tours/today', { signal });
export const listTours = (
  query: PageQuery & { day?: string | undefined; sort?: string },
  signal?: AbortSignal,
) => read<Page<TourSummary>>('/tours', { query, signal });
export const getTour = (id: string, signal?: AbortSignal) =>
  read<Tour>('/tours/{id}', { path: { id }, signal });
export const planTour = (body: TourPlan, idempotencyKey: string) =>
  send<Tour>('POST', '/tours', { body, idempotencyKey });
export const changeTour = (id: string, version: number, body: Partial<TourPlan>) =>
  send<Tour>('PATCH', '/tours/{id}', { path: { id }, version, body });
export const cancelTour = (id: string, body: { reason?: string }) =>
  send<Tour>('POST', '/tours/{id}/cancel', { path: { id }, body });

export const startTour = (id: string) => send<Tour>('POST', '/tours/{id}/start', { path: { id }, body: {} });
export const closeTour = (id: string, skipPending: boolean) =>
  send<Tour>('POST', '/tours/{id}/close', { path: { id }, body: { skipPending } });

/** `at`: when it was done, which may be long before it can be sent. */
export interface StopAction {
  tourId: string;
  stopId: string;
  at: string;
}

export interface CollectInput {
  estimatedKg: number;
  fillLevelPercent: number | null;
  note: string | null;
}

export interface SkipInput {
  reason: SkipReason;
  note: string | null;
}

const act = (what: string, { tourId, stopId, at }: StopAction, body: object = {}) =>
  send<Tour>('POST', `/tours/{tourId}/stops/{stopId}/${what}`, {
    path: { tourId, stopId },
    body: { ...body, at },
  });

export const arriveAtStop = (action: StopAction) => act('arrive', action);
export const collectStop = (action: StopAction, input: CollectInput) => act('collect', action, input);
export const skipStop = (action: StopAction, input: SkipInput) => act('skip', action, input);

/** The container that a printed code stands for: public, as everybody may scan it. */
export const resolveCode = (code: string) =>
  read<{ containerId: string }>('/codes/{code}', { path: { code } });
