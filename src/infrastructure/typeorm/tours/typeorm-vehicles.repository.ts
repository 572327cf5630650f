import type { Outbox } from '../../../application/shared/outbox.port.js';
import { Vehicle, type VehicleProperties } from '../../../domain/tours/vehicle.js';
import { Vehicles } from '../../../domain/tours/vehicles.repository.js';
import { stale } from '../shared/stale.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';

const LOCK = `
SELECT name, registration, capacity_kg AS "capacityKg", active, version
  FROM vehicles WHERE organisation_id = $1 AND id = $2 FOR UPDATE`;

const INSERT = `
INSERT INTO vehicles (organisation_id, id, name, registration, capacity_kg, active, version)
VALUES ($1, $2, $3, $4, $5, $6, $7)`;

const UPDATE = `
UPDATE vehicles SET (name, registration, capacity_kg, active, version) = ($3, $4, $5, $6, $7)
 WHERE organisation_id = $1 AND id = $2 AND version = $7::integer - 1`;

export class TypeOrmVehicles extends Vehicles {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  async add(vehicle: Vehicle): Promise<void> {
    await this.unitOfWork.manager().query(INSERT, parameters(vehicle));
    await this.outbox.append(vehicle.events);
  }

  async find(organisationId: string, id: string): Promise<Vehicle | undefined> {
    const rows = await this.unitOfWork
      .manager()
      .query<(VehicleProperties & { version: number })[]>(LOCK, [organisationId, id]);
    if (!rows[0]) return undefined;
    const { version, ...properties } = rows[0];
    return Vehicle.restore(id, organisationId, version, properties);
  }

  async save(vehicle: Vehicle): Promise<void> {
    const manager = this.unitOfWork.manager();
    const [, count] = await manager.query<[unknown[], number]>(UPDATE, parameters(vehicle));
    if (count === 0) throw stale();
    await this.outbox.append(vehicle.events);
  }
}

function parameters({ organisationId, id, version, properties }: Vehicle): unknown[] {
  const { name, registration, capacityKg, active } = properties;
  return [organisationId, id, name, registration, capacityKg, active, version];
}
