import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { DomainError } from '../../domain/shared/domain-error.js';
import { expectVersion } from '../../domain/shared/expected-version.js';
import type { VehicleProperties } from '../../domain/tours/vehicle.js';
import { Vehicles } from '../../domain/tours/vehicles.repository.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

/** What is left out stays as it is. */
export interface ChangeVehicleCommand {
  readonly id: string;
  readonly expectedVersion: number;
  readonly changes: Partial<VehicleProperties>;
}

@Injectable()
export class ChangeVehicle {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vehicles: Vehicles,
  ) {}

  /** @throws DomainError `vehicle.not_found`, `version.stale`, `vehicle.invalid` */
  async execute(command: ChangeVehicleCommand, { organisationId, userId }: Actor): Promise<void> {
    const { id, expectedVersion, changes } = command;
    await this.unitOfWork.inOrganisation(organisationId, async () => {
      const vehicle = await this.vehicles.find(organisationId, id);
      if (!vehicle) throw new DomainError('not_found', 'vehicle.not_found', 'There is no such vehicle.');
      expectVersion(vehicle, expectedVersion);
      await this.vehicles.save(vehicle.change(changes, userId));
    });
  }
}
