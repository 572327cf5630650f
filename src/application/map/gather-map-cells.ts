import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { MapCells } from './map-cells.port.js';

/** Keeps a view of clusters as quick after a million writes as it was before. */
@Injectable()
export class GatherMapCells {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cells: MapCells,
  ) {}

  async execute(): Promise<void> {
    await this.unitOfWork.acrossOrganisations('schedule', () => this.cells.gather());
  }
}
