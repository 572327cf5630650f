import { Aggregate, FIRST_VERSION } from '../shared/aggregate.js';
import { Checks } from '../shared/checks.js';
import type { DomainEvent } from '../shared/domain-event.js';
import { checkText } from '../shared/text.js';

export const VEHICLE_NAME_MAX = 100;
/** Registration plates have at most 10 characters anywhere; operators add notes such as "(hire)". */
export const REGISTRATION_MAX = 32;
/** The heaviest road trucks of the EU weigh 44 t, load and all. */
export const VEHICLE_CAPACITY_KG_MAX = 44_000;

export interface VehicleProperties {
  readonly name: string;
  readonly registration: string | null;
  /** Payload in kilograms. */
  readonly capacityKg: number;
  /** What is not in use any more is planned no more, and stays on the tours it drove. */
  readonly active: boolean;
}

/** A truck or van that drives tours. */
export class Vehicle extends Aggregate {
  private constructor(
    id: string,
    organisationId: string,
    version: number,
    readonly properties: VehicleProperties,
    events: readonly DomainEvent[] = [],
  ) {
    super(id, organisationId, version, events);
  }

  /** @throws DomainError `invalid`, code `vehicle.invalid` */
  static create(id: string, organisationId: string, input: VehicleProperties, by: string): Vehicle {
    const properties = checked(input);
    const event = vehicleEvent('vehicle.created', { id, organisationId }, FIRST_VERSION, by);
    return new Vehicle(id, organisationId, FIRST_VERSION, properties, [event]);
  }

  /** Not a constructor: gives back what is stored, unchecked. */
  static restore(
    id: string,
    organisationId: string,
    version: number,
    properties: VehicleProperties,
  ): Vehicle {
    return new Vehicle(id, organisationId, version, properties);
  }

  /** @throws DomainError `invalid`, code `vehicle.invalid` */
  change(changes: Partial<VehicleProperties>, by: string): Vehicle {
    const properties = checked({ ...this.properties, ...changes });
    const version = this.version + 1;
    const event = vehicleEvent('vehicle.changed', this, version, by);
    return new Vehicle(this.id, this.organisationId, version, properties, [event]);
  }
}

function checked(input: VehicleProperties): VehicleProperties {
  const checks = new Checks();
  checkText(checks, 'name', input.name, { min: 1, max: VEHICLE_NAME_MAX });
  if (input.registration !== null) {
    checkText(checks, 'registration', input.registration, { min: 1, max: REGISTRATION_MAX });
  }
  checks.require(
    Number.isInteger(input.capacityKg) && input.capacityKg > 0 && input.capacityKg <= VEHICLE_CAPACITY_KG_MAX,
    'capacityKg',
    'vehicle.capacity_out_of_range',
    `The capacity is a whole number of kilograms between 1 and ${VEHICLE_CAPACITY_KG_MAX}.`,
  );
  checks.throwIfAny('vehicle.invalid');
  const { name, registration, capacityKg, active } = input;
  return { name, registration, capacityKg, active };
}

function vehicleEvent(
  type: 'vehicle.created' | 'vehicle.changed',
  { id, organisationId }: { readonly id: string; readonly organisationId: string },
  version: number,
  actorId: string,
): DomainEvent {
  return { type, organisationId, aggregateId: id, version, actorId, payload: { vehicleId: id } };
}
