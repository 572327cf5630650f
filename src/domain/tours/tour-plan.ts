import { Checks } from '../shared/checks.js';
import { checkText } from '../shared/text.js';
import { isCalendarDay } from './local-day.js';

export const TOUR_NAME_MAX = 200;
/** Operators have rounds of 7 to 32 stops; nobody empties 200 containers in one day. */
export const STOPS_MAX = 200;

const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2099-12-31';

/** What is agreed before a tour starts. */
export interface TourPlan {
  readonly name: string;
  /** Local day of the organisation, YYYY-MM-DD. */
  readonly day: string;
  readonly driverId: string;
  readonly vehicleId: string;
  readonly startSiteId: string;
  readonly endSiteId: string;
  /** Estimated length of the road from the start by all stops to the end, whole metres. */
  readonly plannedDistanceM: number;
}

/** A stop that is yet to be driven to. `sequence` counts from 1. */
export interface PlannedStop {
  readonly id: string;
  readonly containerId: string;
  readonly sequence: number;
}

/** @throws DomainError `invalid`, code `tour.invalid` */
export function checkPlan(plan: TourPlan, stops: readonly PlannedStop[]): void {
  const checks = new Checks();
  checkText(checks, 'name', plan.name, { min: 1, max: TOUR_NAME_MAX });
  checkDay(checks, plan.day);
  checkContainerList(
    checks,
    stops.map(({ containerId }) => containerId),
  );
  checks.throwIfAny('tour.invalid');
}

function checkDay(checks: Checks, day: string): void {
  checks.require(
    isCalendarDay(day) && day >= FIRST_DAY && day <= LAST_DAY,
    'day',
    'tour.day_invalid',
    `The day is written YYYY-MM-DD and lies between ${FIRST_DAY} and ${LAST_DAY}.`,
  );
}

/** A tour has some stops, and each container once. */
export function checkContainerList(checks: Checks, containerIds: readonly string[]): void {
  checks.require(
    containerIds.length > 0 && containerIds.length <= STOPS_MAX,
    'containerIds',
    'tour.stops_out_of_range',
    `A tour has 1 to ${STOPS_MAX} stops, not ${containerIds.length}.`,
  );
  const seen = new Set<string>();
  for (const [index, containerId] of containerIds.entries()) {
    checks.require(
      !seen.has(containerId),
      `containerIds.${index}`,
      'tour.container_twice',
      'A container is emptied once a tour; this one is listed before.',
    );
    seen.add(containerId);
  }
}
