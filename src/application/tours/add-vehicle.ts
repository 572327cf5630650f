import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { Vehicle, type VehicleProperties } from '../../domain/tours/vehicle.js';
import { Vehicles } from '../../domain/tours/vehicles.repository.js';
import { IdGenerator } from '../shared/id-generator.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

@Injectable()
export class AddVehicle {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vehicles: Vehicles,
    private readonly ids: IdGenerator,
  ) {}

  /**
   * @returns the new vehicle's id
   * @throws DomainError `vehicle.invalid`
   */
  async execute(command: VehicleProperties, { organisationId, userId }: Actor): Promise<string> {
    const vehicle = Vehicle.create(this.ids.next(), organisationId, command, userId);
    await this.unitOfWork.inOrganisation(organisationId, () => this.vehicles.add(vehicle));
    return vehicle.id;
  }
}
