import type { DomainEvent } from '../../domain/shared/domain-event.js';
import type { CacheDrops } from './cache-drops.js';
import { Outbox } from './outbox.port.js';
import type { UnitOfWork } from './unit-of-work.port.js';

/**
 * An outbox that also drops caches as soon as the events are committed, before the use case answers: whoever has
 * written reads their own write. A drop that fails is logged by the unit of work and made up for by `DropCaches`.
 */
export class CacheDroppingOutbox extends Outbox {
  constructor(
    private readonly outbox: Outbox,
    private readonly unitOfWork: UnitOfWork,
    private readonly drops: CacheDrops,
  ) {
    super();
  }

  async append(events: readonly DomainEvent[]): Promise<void> {
    await this.outbox.append(events);
    if (events.length > 0) this.unitOfWork.afterCommit(() => this.drops.of(events));
  }
}
