import { Injectable } from '@nestjs/common';
import type { DomainEvent } from '../../domain/shared/domain-event.js';
import { topicsTouchedBy } from './cache-address.js';
import { Cache } from './cache.port.js';

/** Ends the cached answers that events have made untrue. After the commit, never inside a unit of work. */
@Injectable()
export class CacheDrops {
  constructor(private readonly cache: Cache) {}

  /** @throws Error while the cache is away; this process does not trust it for these topics until it has dropped them */
  async of(events: readonly DomainEvent[]): Promise<void> {
    const byOrganisation = Map.groupBy(events, ({ organisationId }) => organisationId);
    const drops = [...byOrganisation].map(async ([organisationId, own]) => {
      const topics = new Set(own.flatMap(({ type }) => topicsTouchedBy(type)));
      if (topics.size > 0) await this.cache.drop([...topics], organisationId);
    });
    await Promise.all(drops);
  }
}
