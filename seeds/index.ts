import { dayMs } from './container-details.js';
import { frenchContainer } from './france/containers.js';
import { gridAreas } from './france/grid-areas.js';
import type { AreaRecord, ContainerRecord } from './records.js';
import { toulouseAreas } from './toulouse/areas.js';
import { TOULOUSE_CONTAINER_COUNT, toulouseContainers } from './toulouse/containers.js';

export { DEMO_PASSWORD, demoOrganisation, demoSites, demoUsers } from './demo-organisation.js';
export type * from './records.js';

/** Containers of the plain demo: all around Toulouse. A greater count spreads the rest over France. */
export const DEMO_CONTAINER_COUNT = TOULOUSE_CONTAINER_COUNT;

/**
 * The areas that cover `containerCount` containers: the twelve around Toulouse, and beyond 620 containers
 * also the one-degree cells of mainland France. No two areas overlap.
 */
export function demoAreas(containerCount: number = DEMO_CONTAINER_COUNT): readonly AreaRecord[] {
  return containerCount <= DEMO_CONTAINER_COUNT ? toulouseAreas() : [...toulouseAreas(), ...gridAreas()];
}

/**
 * Yields `count` containers in batches, holding one batch in memory. The same for the same arguments,
 * whatever the batch size; the first 620 are always the demo's. `today` (YYYY-MM-DD) only moves the
 * suspensions. Throws RangeError when `today` is no day, or a number is no sensible count.
 */
export function* demoContainers(
  count: number,
  { today, batchSize = 5_000 }: { today: string; batchSize?: number },
): Generator<ContainerRecord[], void, undefined> {
  if (!Number.isSafeInteger(count) || count < 0 || count > 9_999_999) {
    throw new RangeError(`not a number of containers from 0 to 9,999,999: ${count}`);
  }
  if (!Number.isSafeInteger(batchSize) || batchSize < 1)
    throw new RangeError(`not a batch size: ${batchSize}`);
  const todayMs = dayMs(today);
  const aroundToulouse = toulouseContainers(todayMs);
  let batch: ContainerRecord[] = [];
  for (let index = 0; index < count; index += 1) {
    batch.push(aroundToulouse[index] ?? frenchContainer(index, todayMs));
    if (batch.length === batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
