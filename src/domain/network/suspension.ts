import { Checks } from '../shared/checks.js';
import { checkText } from '../shared/text.js';

export const STATUS_REASON_MAX = 500;
/** A suspension that is planned further ahead than this has a mistyped year. */
export const SUSPENSION_YEARS_MAX = 10;

const YEAR_MS = 366 * 24 * 3_600_000;

/** What a person asks for. Without `from` it begins now, without `until` it lasts until somebody lifts it. */
export interface SuspensionRequest {
  readonly reason: string;
  readonly from?: Date | null | undefined;
  readonly until?: Date | null | undefined;
}

/** A time in which a container takes nothing: from, included, until, excluded. */
export interface Suspension {
  readonly reason: string;
  readonly from: Date;
  readonly until: Date | null;
}

/** @throws DomainError `invalid` `container.suspension_invalid` */
export function readSuspension({ reason, from, until }: SuspensionRequest, at: Date): Suspension {
  const checks = new Checks();
  checkText(checks, 'reason', reason, { min: 1, max: STATUS_REASON_MAX });
  const begin = from ?? at;
  checkNear(checks, 'from', begin, at);
  if (until != null) {
    checkNear(checks, 'until', until, at);
    checks.require(
      until > begin && until > at,
      'until',
      'suspension.over_already',
      'A suspension ends after it begins, and not in the past.',
    );
  }
  checks.throwIfAny('container.suspension_invalid');
  return { reason, from: begin, until: until ?? null };
}

/** True while it lies ahead: the container stays active until then. */
export function isScheduled({ from }: Suspension, at: Date): boolean {
  return from > at;
}

function checkNear(checks: Checks, path: string, time: Date, at: Date): void {
  checks.require(
    Math.abs(time.getTime() - at.getTime()) <= SUSPENSION_YEARS_MAX * YEAR_MS,
    path,
    'suspension.out_of_range',
    `${path} is a time within ${SUSPENSION_YEARS_MAX} years of now.`,
  );
}
