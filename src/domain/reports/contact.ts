import type { Checks } from '../shared/checks.js';

/** How somebody may be reached who wants to be. */
export interface Contact {
  readonly kind: 'email' | 'phone';
  readonly value: string;
}

/** RFC 5321: no address is longer. */
const EMAIL_MAX = 254;
/** One @, no blanks, no quotes or brackets that mail programs read as more than an address, and a domain with a dot. */
const EMAIL = /^[^\s@"<>(),:;[\]\\]{1,64}@[^\s@"<>(),:;[\]\\]+\.[^\s@"<>(),:;[\]\\.]{2,}$/u;
const UNPRINTABLE = /\p{C}/u;
/** As people write them; ITU-T E.164 has at most 15 digits, and short numbers reach nobody from outside. */
const PHONE = /^\+?[\d\s().\-/]+$/;
const [DIGITS_MIN, DIGITS_MAX] = [6, 15];

/** Reads an e-mail address or a phone number. Blanks around it are the keyboard's; nothing at all is no contact. */
export function readContact(checks: Checks, path: string, text: string | null): Contact | null {
  const value = text?.trim() ?? '';
  if (value === '') return null;
  if (isEmail(value)) return { kind: 'email', value };
  if (isPhone(value)) return { kind: 'phone', value };
  checks.add(path, 'report.contact_unreadable', 'This is neither an e-mail address nor a phone number.');
  return null;
}

function isEmail(value: string): boolean {
  return value.length <= EMAIL_MAX && EMAIL.test(value) && !UNPRINTABLE.test(value) && value.isWellFormed();
}

function isPhone(value: string): boolean {
  const digits = value.replaceAll(/\D/g, '').length;
  return PHONE.test(value) && value.length <= 40 && digits >= DIGITS_MIN && digits <= DIGITS_MAX;
}
