import { PlannedTour } from '../../../src/domain/tours/planned-tour.js';
import type { RunningTour } from '../../../src/domain/tours/running-tour.js';
import { Vehicle, type VehicleProperties } from '../../../src/domain/tours/vehicle.js';
import { newId } from './builders.js';

export const DISPATCHER = newId();
export const TOUR_DAY = '2026-11-21';
export const STARTED_AT = new Date('2026-11-21T07:00:00.000Z');

/** What a tour refers to. */
export interface Ground {
  readonly organisationId: string;
  readonly driverIds: readonly string[];
  readonly vehicleId: string;
  readonly siteId: string;
  readonly containerIds: readonly string[];
}

export function aVehicle(organisationId: string, changes: Partial<VehicleProperties> = {}): Vehicle {
  const properties = { name: 'Camion 1', registration: 'AB-123-CD', capacityKg: 1_200, active: true };
  return Vehicle.create(newId(), organisationId, { ...properties, ...changes }, DISPATCHER);
}

/** `aTour(ground).on("2026-11-21").withStops(3).running()` */
export function aTour(ground: Ground, driverId = ground.driverIds[0] as string) {
  const build = (day: string, stops: number) => {
    const planned = () =>
      PlannedTour.create(
        newId(),
        ground.organisationId,
        {
          name: 'Nord',
          day,
          driverId,
          vehicleId: ground.vehicleId,
          startSiteId: ground.siteId,
          endSiteId: ground.siteId,
          plannedDistanceM: 12_345,
        },
        ground.containerIds.slice(0, stops).map((containerId, index) => ({
          id: newId(),
          containerId,
          sequence: index + 1,
        })),
        { by: DISPATCHER, at: STARTED_AT },
      );
    const running = (): RunningTour => planned().start({ by: driverId, now: STARTED_AT });
    return {
      on: (otherDay: string) => build(otherDay, stops),
      withStops: (count: number) => build(day, count),
      planned,
      running,
    };
  };
  return build(TOUR_DAY, 3);
}
