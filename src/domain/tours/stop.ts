import type { PlannedStop } from './tour-plan.js';

export const SKIP_REASONS = ['blocked', 'full_truck', 'not_found', 'damaged', 'other'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export const STOP_STATES = ['pending', 'collected', 'skipped'] as const;
export type StopState = (typeof STOP_STATES)[number];

export interface PendingStop extends PlannedStop {
  readonly state: 'pending';
  readonly arrivedAt: Date | null;
}

export interface CollectedStop extends PlannedStop {
  readonly state: 'collected';
  readonly arrivedAt: Date | null;
  readonly doneAt: Date;
  readonly collection: Collection;
  readonly note: string | null;
}

export interface SkippedStop extends PlannedStop {
  readonly state: 'skipped';
  readonly arrivedAt: Date | null;
  readonly doneAt: Date;
  readonly reason: SkipReason;
  readonly note: string | null;
}

/** One container on one tour, in one of its states. */
export type Stop = PendingStop | CollectedStop | SkippedStop;

/** The record of one emptying. */
export interface Collection {
  readonly id: string;
  /** The driver's estimate; the scales know better. */
  readonly estimatedKg: number;
  /** How full the container was; null when nobody looked. */
  readonly fillLevelPercent: number | null;
  readonly collectedBy: string;
}

/** What a driver says on emptying a container. */
export type CollectionRecord = Pick<Collection, 'id' | 'estimatedKg' | 'fillLevelPercent'> & {
  readonly note: string | null;
  /** When it was done, which may be long before it is heard of. */
  readonly at: Date;
};

/** What a driver says on leaving a container as it is. */
export interface SkipRecord {
  readonly reason: SkipReason;
  readonly note: string | null;
  readonly at: Date;
}

export function pending({ id, containerId, sequence }: PlannedStop): PendingStop {
  return { id, containerId, sequence, state: 'pending', arrivedAt: null };
}

export function collected(stop: PendingStop, record: CollectionRecord, by: string): CollectedStop {
  const { id, estimatedKg, fillLevelPercent, note, at } = record;
  const collection = { id, estimatedKg, fillLevelPercent, collectedBy: by };
  return { ...stop, state: 'collected', doneAt: at, collection, note };
}

export function skipped(stop: PendingStop, { reason, note, at }: SkipRecord): SkippedStop {
  return { ...stop, state: 'skipped', doneAt: at, reason, note };
}

export function isDone(stop: Stop): stop is CollectedStop | SkippedStop {
  return stop.state !== 'pending';
}
