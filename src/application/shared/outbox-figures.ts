import type { Clock } from './clock.port.js';
import type { Meter } from './meter.port.js';
import type { OutboxStore } from './outbox-store.port.js';

/** How many events wait, and for how long the oldest has: it grows when reactions fail or nobody hands on. */
export function measureOutbox(meter: Meter, store: OutboxStore, clock: Clock): void {
  meter.gauge('outbox_pending', async () => (await store.figures()).pending);
  meter.gauge('outbox_oldest_seconds', async () => {
    const { oldest } = await store.figures();
    return oldest ? Math.max(0, (clock.now().getTime() - oldest.getTime()) / 1_000) : 0;
  });
}
