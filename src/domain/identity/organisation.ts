import { Checks } from '../shared/checks.js';
import { checkText } from '../shared/text.js';

/** The tenant: one operator, with the settings that rules need. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** IANA time zone: a tour's day is the organisation's day. */
  readonly timeZone: string;
  /** BCP 47 language tag. */
  readonly locale: string;
}

export const ORGANISATION_NAME_MAX = 200;

export function createOrganisation(input: Organisation): Organisation {
  const checks = new Checks();
  checkText(checks, 'name', input.name, { min: 1, max: ORGANISATION_NAME_MAX });
  checks.require(
    isTimeZone(input.timeZone),
    'timeZone',
    'organisation.time_zone_unknown',
    `"${input.timeZone}" is no IANA time zone such as Europe/Paris.`,
  );
  checks.require(
    isLocale(input.locale),
    'locale',
    'organisation.locale_unknown',
    `"${input.locale}" is no language tag such as fr or en-GB.`,
  );
  checks.throwIfAny('organisation.invalid');
  return { ...input };
}

/** A name: an offset such as +02:00 knows no summer time, and PostgreSQL reads its sign the other way round. */
function isTimeZone(name: string): boolean {
  return /^[A-Za-z]/.test(name) && accepts(() => new Intl.DateTimeFormat('en', { timeZone: name }));
}

function isLocale(tag: string): boolean {
  return accepts(() => Intl.getCanonicalLocales(tag));
}

function accepts(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
