import { Injectable } from '@nestjs/common';
import { allTopics } from './cache-address.js';
import { CacheDrops } from './cache-drops.js';
import { EventReaction, type RecordedEvent } from './event-reaction.js';

/**
 * Drops once more what the write itself should have dropped: for the process that died, or had lost its cache, between
 * the commit and the drop. Fails while the cache is away, so that the event comes again.
 */
@Injectable()
export class DropCaches extends EventReaction {
  readonly reactsTo = allTopics();

  constructor(private readonly drops: CacheDrops) {
    super();
  }

  react(event: RecordedEvent): Promise<void> {
    return this.drops.of([event]);
  }
}
