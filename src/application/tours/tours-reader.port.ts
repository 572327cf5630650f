import type { Actor } from '../../domain/identity/index.js';
import type { ContainerType } from '../../domain/network/index.js';
import type { SkipReason, StopState } from '../../domain/tours/stop.js';
import type { TourState } from '../../domain/tours/tour.js';
import type { Page, PageRequest } from '../shared/page.js';

export interface VehicleView {
  readonly id: string;
  readonly name: string;
  readonly registration: string | null;
  readonly capacityKg: number;
  readonly active: boolean;
  readonly version: number;
  /** ISO 8601 UTC, like every time here. */
  readonly createdAt: string;
}

/** A GeoJSON point, WGS84. */
export interface Point {
  readonly type: 'Point';
  readonly coordinates: readonly [longitude: number, latitude: number];
}

export interface NamedView {
  readonly id: string;
  readonly name: string;
}

export interface TourSiteView extends NamedView {
  readonly position: Point;
}

export interface StopContainerView extends NamedView {
  readonly reference: string;
  readonly position: Point;
  readonly type: ContainerType;
  readonly capacityL: number | null;
  readonly address: string | null;
}

export interface StopView {
  readonly id: string;
  readonly sequence: number;
  readonly container: StopContainerView;
  readonly state: StopState;
  readonly arrivedAt: string | null;
  readonly doneAt: string | null;
  readonly estimatedKg: number | null;
  readonly fillLevelPercent: number | null;
  readonly skipReason: SkipReason | null;
  readonly note: string | null;
}

interface TourHead {
  readonly id: string;
  readonly name: string;
  /** Local day of the organisation, YYYY-MM-DD. */
  readonly day: string;
  readonly state: TourState;
  readonly driver: NamedView;
  readonly vehicle: NamedView;
  readonly startSite: TourSiteView;
  readonly endSite: TourSiteView;
  readonly plannedDistanceM: number;
  /** It should be over, and is not. */
  readonly overdue: boolean;
  readonly startedAt: string | null;
  readonly closedAt: string | null;
  readonly version: number;
  readonly createdAt: string;
}

export interface TourSummary extends TourHead {
  readonly stopCount: number;
  readonly stopsDone: number;
  readonly collectedKg: number;
}

export interface TourView extends TourHead {
  readonly stops: readonly StopView[];
}

export interface ToursOfToday {
  readonly day: string;
  readonly items: readonly TourView[];
}

export type VehicleSort = 'name';
export type TourSort = 'day' | 'name';

export interface VehicleFilters {
  readonly active?: boolean | undefined;
}

export interface TourFilters {
  readonly day?: string | undefined;
  readonly states?: readonly TourState[] | undefined;
  readonly driverId?: string | undefined;
}

/**
 * Reads the actor's organisation's vehicles and tours: one SQL statement an answer, no aggregate. Who does not plan
 * tours sees their own only; another driver's is not found. Single reads throw DomainError `not_found`
 * (`vehicle.not_found`, `tour.not_found`), lists `invalid` `page.cursor_invalid` for a cursor that is not theirs.
 */
export abstract class ToursReader {
  abstract vehicle(actor: Actor, id: string): Promise<VehicleView>;
  abstract vehicles(
    actor: Actor,
    filters: VehicleFilters,
    page: PageRequest<VehicleSort>,
  ): Promise<Page<VehicleView>>;
  abstract tour(actor: Actor, id: string): Promise<TourView>;
  abstract tours(actor: Actor, filters: TourFilters, page: PageRequest<TourSort>): Promise<Page<TourSummary>>;
  /** The tours of the organisation's present day by name, at most 200, and those of earlier days that still run. */
  abstract today(actor: Actor, now: Date): Promise<ToursOfToday>;
  /** The actor by name. @throws DomainError `forbidden` `access.permission_missing` when they are no member any more */
  abstract person(actor: Actor): Promise<NamedView>;
}
