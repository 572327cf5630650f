import type { Vehicle } from './vehicle.js';

/** The organisation's vehicles. Works inside a unit of work, which fixes the organisation. */
export abstract class Vehicles {
  abstract add(vehicle: Vehicle): Promise<void>;
  /** Locked until the unit of work ends. */
  abstract find(organisationId: string, id: string): Promise<Vehicle | undefined>;
  /** @throws DomainError `stale` `version.stale` when another version is stored than the one this was made from */
  abstract save(vehicle: Vehicle): Promise<void>;
}
