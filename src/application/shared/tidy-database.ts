import { Injectable } from '@nestjs/common';
import { DatabaseUpkeep } from './database-upkeep.port.js';
import { Tidying } from './tidying.port.js';

/** Events and jobs are rows that live for seconds: what is left of them is removed like everything that is past its time. */
@Injectable()
export class TidyDatabase extends Tidying {
  readonly name = 'dead rows';

  constructor(private readonly upkeep: DatabaseUpkeep) {
    super();
  }

  tidy(): Promise<number> {
    return this.upkeep.keepUp();
  }
}
