import { Checks } from '../shared/checks.js';
import { checkText } from '../shared/text.js';

/** A person who signs in. Users are global; memberships tie them to organisations. */
export interface User {
  readonly id: string;
  /** As typed by the person; compared without case. */
  readonly email: string;
  readonly name: string;
  /** argon2id in PHC string format. */
  readonly passwordHash: string;
  /** Runs the installation: sees queues and figures of all organisations. */
  readonly operator: boolean;
}

/** RFC 5321, 4.5.3.1.3: a path is at most 256 octets, with its two angle brackets; characters here. */
export const EMAIL_MAX = 254;
export const USER_NAME_MAX = 200;
/** NIST SP 800-63B asks for at least 8 and room for a passphrase; the upper end keeps hashing affordable. */
export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 256;

/** One @ between two words without blanks, and nothing that would mean something in a mail's header (RFC 5322, 3.2.3). */
const EMAIL = /^[^\s@\p{Cc}\p{Cf}<>()[\]\\,;:"]+@[^\s@\p{Cc}\p{Cf}<>()[\]\\,;:"]+$/u;

/** @throws DomainError `invalid` `user.invalid` */
export function createUser(input: User): User {
  const checks = new Checks();
  checkNameAndEmail(checks, input);
  checks.throwIfAny('user.invalid');
  return { ...input };
}

/**
 * What somebody has typed for a new user, before the password is hashed: everything at once.
 * @throws DomainError `invalid` `user.invalid`
 */
export function checkNewUser(input: Pick<User, 'name' | 'email'> & { readonly password: string }): void {
  const checks = new Checks();
  checkNameAndEmail(checks, input);
  checkPassword(checks, input.password);
  checks.throwIfAny('user.invalid');
}

function checkNameAndEmail(checks: Checks, { name, email }: Pick<User, 'name' | 'email'>): void {
  checkText(checks, 'name', name, { min: 1, max: USER_NAME_MAX });
  checkText(checks, 'email', email, { min: 3, max: EMAIL_MAX });
  checks.require(EMAIL.test(email), 'email', 'user.email_invalid', `"${email}" is no mail address.`);
}

function checkPassword(checks: Checks, password: string): void {
  const length = [...password].length;
  checks.require(
    length >= PASSWORD_MIN,
    'password',
    'user.password_too_short',
    `A password has at least ${PASSWORD_MIN} characters.`,
  );
  checks.require(
    length <= PASSWORD_MAX,
    'password',
    'user.password_too_long',
    `A password has at most ${PASSWORD_MAX} characters.`,
  );
  checkText(checks, 'password', password, { max: Infinity });
}
