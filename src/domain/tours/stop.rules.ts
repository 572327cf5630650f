import { Checks } from '../shared/checks.js';
import { DomainError } from '../shared/domain-error.js';
import { checkText } from '../shared/text.js';
import { type CollectionRecord, SKIP_REASONS, type SkipRecord, type Stop } from './stop.js';

/** An operator's heaviest emptying of 12,676 in a year was below 1 t; twice that is a typing error. */
export const ESTIMATED_KG_MAX = 2_000;
export const NOTE_MAX = 500;
/** Clocks of phones are off by seconds, sometimes minutes. */
export const CLOCK_SKEW_MS = 5 * 60_000;

/** What bounds the time of an action. */
export interface ActionWindow {
  readonly startedAt: Date;
  readonly now: Date;
}

/** @throws DomainError `invalid`, code `stop.invalid` */
export function checkArrival(at: Date, window: ActionWindow): void {
  const checks = new Checks();
  checkTimeOfAction(checks, at, window);
  checks.throwIfAny('stop.invalid');
}

/** @throws DomainError `invalid`, code `stop.invalid` */
export function checkCollection(record: CollectionRecord, window: ActionWindow): void {
  const checks = new Checks();
  checkEstimate(checks, record.estimatedKg);
  checkFillLevel(checks, record.fillLevelPercent);
  checkNote(checks, record.note);
  checkTimeOfAction(checks, record.at, window);
  checks.throwIfAny('stop.invalid');
}

/** @throws DomainError `invalid`, code `stop.invalid` */
export function checkSkip(record: SkipRecord, window: ActionWindow): void {
  const checks = new Checks();
  checks.require(
    SKIP_REASONS.includes(record.reason),
    'reason',
    'stop.reason_unknown',
    `A container is skipped for one of these reasons: ${SKIP_REASONS.join(', ')}.`,
  );
  checkNote(checks, record.note);
  checkTimeOfAction(checks, record.at, window);
  checks.throwIfAny('stop.invalid');
}

/** The time of the action counts, not of the sync: it lies on the tour, and not ahead of any clock. */
export function checkTimeOfAction(checks: Checks, at: Date, { startedAt, now }: ActionWindow): void {
  checks.require(
    at.getTime() <= now.getTime() + CLOCK_SKEW_MS,
    'at',
    'stop.at_in_future',
    `The time ${at.toISOString()} has not come yet: it is ${now.toISOString()}. Check the clock of the phone.`,
  );
  checks.require(
    at.getTime() >= startedAt.getTime(),
    'at',
    'stop.at_before_start',
    `The time ${at.toISOString()} is before the start of the tour, ${startedAt.toISOString()}.`,
  );
}

export function checkEstimate(checks: Checks, kg: number): void {
  checks.require(
    kg >= 0 && kg <= ESTIMATED_KG_MAX && Number(kg.toFixed(1)) === kg,
    'estimatedKg',
    'stop.kg_out_of_range',
    `The estimate is a number of kilograms from 0 to ${ESTIMATED_KG_MAX}, with one decimal at most.`,
  );
}

export function checkFillLevel(checks: Checks, percent: number | null): void {
  checks.require(
    percent === null || (Number.isInteger(percent) && percent >= 0 && percent <= 100),
    'fillLevelPercent',
    'stop.fill_out_of_range',
    'The fill level is a whole number of percent from 0 to 100.',
  );
}

function checkNote(checks: Checks, note: string | null): void {
  if (note !== null) checkText(checks, 'note', note, { max: NOTE_MAX });
}

/** Two records of one emptying: the values are the same, whatever the time says. The first one counts. */
export function saysTheSame(stop: Stop, record: CollectionRecord | SkipRecord): boolean {
  if (stop.state === 'collected' && 'estimatedKg' in record) {
    const { estimatedKg, fillLevelPercent } = stop.collection;
    return (
      estimatedKg === record.estimatedKg &&
      fillLevelPercent === record.fillLevelPercent &&
      stop.note === record.note
    );
  }
  return (
    stop.state === 'skipped' &&
    'reason' in record &&
    stop.reason === record.reason &&
    stop.note === record.note
  );
}

export function alreadyDone(stop: Stop): DomainError {
  return new DomainError(
    'conflict',
    'stop.already_done',
    `This stop is ${stop.state} already, with other values. What was recorded first stays.`,
  );
}
