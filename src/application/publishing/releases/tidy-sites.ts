import { Injectable } from '@nestjs/common';
import { Clock } from '../../shared/clock.port.js';
import { Tidying } from '../../shared/tidying.port.js';
import { ReleaseStore } from './release-store.port.js';

/** Removes previews that are past their time, and what killed builds have left behind. */
@Injectable()
export class TidySites extends Tidying {
  readonly name = 'previews and unfinished releases';

  constructor(
    private readonly store: ReleaseStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  async tidy(): Promise<number> {
    const expired = await this.store.expiredPreviews(this.clock.now());
    for (const place of expired) await this.store.remove(place);
    return expired.length + (await this.store.sweep());
  }
}
