import { Injectable } from '@nestjs/common';
import { GatherMapCells } from '../../../application/map/gather-map-cells.js';
import { JobHandler } from '../../../application/shared/job-queue.port.js';

@Injectable()
export class GatherMapCellsJob extends JobHandler<'map.gather-cells'> {
  readonly job = 'map.gather-cells';

  constructor(private readonly gatherMapCells: GatherMapCells) {
    super();
  }

  async handle(): Promise<void> {
    await this.gatherMapCells.execute();
  }
}
