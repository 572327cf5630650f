import { Checks } from '../shared/checks.js';
import { checkText } from '../shared/text.js';
import { type Contact, readContact } from './contact.js';

/** Languages that the public form and the mails to reporters have. */
export const REPORT_LANGUAGES = ['en', 'fr'] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** Enough for "what happened", in characters. */
export const WORDS_MAX = 1_000;

/** One person's report of a problem: what they have added to the category, if anything. Read by staff only. */
export interface Tap {
  readonly id: string;
  /** Of the token that follows it: one for each tap. */
  readonly tokenHash: string;
  /** The token itself, beside the e-mail address that answers take it to; null: the reporter alone has it. */
  readonly tokenToMail: string | null;
  readonly words: string | null;
  readonly contact: Contact | null;
  /** What they read the form in. */
  readonly language: ReportLanguage;
  readonly at: Date;
}

/** What a tap is made with, whatever was sent. */
export interface TapStart extends Pick<Tap, 'id' | 'tokenHash' | 'language' | 'at'> {
  readonly token: string;
}

/** What a reporter may send beside the category. */
export interface TapInput {
  readonly words: string | null;
  readonly contact: string | null;
}

/** @throws DomainError `invalid`, code `report.invalid`, naming what cannot be kept */
export function createTap(start: TapStart, { words, contact }: TapInput): Tap {
  const checks = new Checks();
  if (words !== null) checkText(checks, 'words', words, { max: WORDS_MAX });
  const read = readContact(checks, 'contact', contact);
  checks.throwIfAny('report.invalid');
  return tapOf(start, words === null || words.trim() === '' ? null : words, read);
}

/**
 * A tap about a person in danger: whatever was added, nothing of it may hold the alarm up. What cannot be kept as a
 * contact is kept as words, and what is too long is cut off.
 */
export function createUrgentTap(start: TapStart, { words, contact }: TapInput): Tap {
  const read = readContact(new Checks(), 'contact', contact);
  const said = [words, read === null ? contact : null].filter((text) => text !== null && text.trim() !== '');
  const storable = said.join('\n').replaceAll('\0', '').toWellFormed();
  const kept = [...storable].slice(0, WORDS_MAX).join('');
  return tapOf(start, kept === '' ? null : kept, read);
}

function tapOf({ token, ...start }: TapStart, words: string | null, contact: Contact | null): Tap {
  return { ...start, tokenToMail: contact?.kind === 'email' ? token : null, words, contact };
}
