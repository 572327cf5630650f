import { PUBLIC_STATUSES } from '../network/index.js';
import { Checks } from '../shared/checks.js';

/** Ids that a plan names. What is left out is not looked at. */
export interface WantedThings {
  readonly driverId?: string | undefined;
  readonly vehicleId?: string | undefined;
  readonly startSiteId?: string | undefined;
  readonly endSiteId?: string | undefined;
  readonly containerIds: readonly string[];
}

/** What the organisation has of it. */
export interface ReferencedThings<Place> {
  /** An active member of the organisation who drives. */
  readonly driver: boolean;
  /** A vehicle in use. */
  readonly vehicle: boolean;
  /** Sites that are not archived. */
  readonly startSite: Place | undefined;
  readonly endSite: Place | undefined;
  readonly containers: ReadonlyMap<string, { readonly position: Place; readonly status: string }>;
}

/** What stands on the street; a suspended container can need its last emptying. */
const SERVED_STATUSES: readonly string[] = PUBLIC_STATUSES;

/** @throws DomainError `invalid`, code `tour.invalid`, naming every reference that is wrong */
export function checkReferences<Place>(wanted: WantedThings, found: ReferencedThings<Place>): void {
  const checks = new Checks();
  checks.require(
    wanted.driverId === undefined || found.driver,
    'driverId',
    'tour.driver_unknown',
    'This is no active driver of the organisation.',
  );
  checks.require(
    wanted.vehicleId === undefined || found.vehicle,
    'vehicleId',
    'tour.vehicle_unknown',
    'There is no such vehicle in use.',
  );
  for (const [path, siteId, site] of [
    ['startSiteId', wanted.startSiteId, found.startSite],
    ['endSiteId', wanted.endSiteId, found.endSite],
  ] as const) {
    checks.require(
      siteId === undefined || site !== undefined,
      path,
      'tour.site_unknown',
      'There is no such site in use.',
    );
  }
  checkContainers(checks, wanted.containerIds, found.containers);
  checks.throwIfAny('tour.invalid');
}

function checkContainers<Place>(
  checks: Checks,
  ids: readonly string[],
  found: ReferencedThings<Place>['containers'],
): void {
  for (const [index, id] of ids.entries()) {
    const path = `containerIds.${index}`;
    const container = found.get(id);
    if (!container) {
      checks.add(path, 'tour.container_unknown', 'There is no such container.');
      continue;
    }
    checks.require(
      SERVED_STATUSES.includes(container.status),
      path,
      'tour.container_not_on_street',
      `This container is ${container.status}: there is nothing to empty.`,
    );
  }
}
