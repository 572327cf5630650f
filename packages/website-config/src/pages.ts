import { z } from 'zod';
import { mediaIdSchema } from './ids.js';
import { localisedLine, localisedParagraphs } from './localised.js';
import { rule } from './rule.js';
import { paragraphs } from './text.js';

export const NEWS_MAX = 100;
export const ACCEPTED_MAX = 40;
export const OPENING_HOURS_MAX = 14;
const TITLE_MAX = 120;
const ENTRY_MAX = 120;
const INTRO_MAX = 2_000;
const PAGE_TEXT_MAX = 20_000;
const NEWS_TEXT_MAX = 5_000;
const EMAIL_MAX = 254;

/** Goes into an address of a page: `/news/<id>`. */
const NEWS_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NEWS_ID_MAX = 60;
/** What may stand in a `mailto:` as it is. */
const EMAIL = /^[a-z0-9](?:[a-z0-9._+-]*[a-z0-9_+-])?@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;
const PHONE = /^\+?[0-9](?:[ ().-]{0,2}[0-9]){2,19}$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day of the calendar: the 30th of February is none. */
function isDay(value: string): boolean {
  const [, year, month, day] = (DATE.exec(value) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const found = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
}

export const newsItemSchema = z.strictObject({
  id: z
    .string()
    .refine(
      (id) => id.length <= NEWS_ID_MAX && NEWS_ID.test(id),
      rule('news.id_invalid', `Small letters, digits and single hyphens, at most ${NEWS_ID_MAX}.`),
    ),
  date: z.string().refine(isDay, rule('news.date_invalid', 'A day is written YYYY-MM-DD.')),
  title: localisedLine(TITLE_MAX),
  text: localisedParagraphs(NEWS_TEXT_MAX),
  picture: mediaIdSchema.optional(),
});
export type NewsItem = z.output<typeof newsItemSchema>;

const contactSchema = z.strictObject({
  enabled: z.boolean(),
  email: z
    .string()
    .refine(
      (email) => email.length <= EMAIL_MAX && EMAIL.test(email),
      rule('contact.email_invalid', 'An address like name@example.org.'),
    )
    .optional(),
  phone: z
    .string()
    .refine(
      (phone) => phone.length <= 40 && PHONE.test(phone),
      rule(
        'contact.phone_invalid',
        'Digits, with a + in front and spaces, dots, hyphens or brackets between.',
      ),
    )
    .optional(),
  address: paragraphs(500).optional(),
  openingHours: z.array(localisedLine(ENTRY_MAX)).max(OPENING_HOURS_MAX),
});

export const pagesSchema = z.strictObject({
  home: z.strictObject({ title: localisedLine(TITLE_MAX), intro: localisedParagraphs(INTRO_MAX) }),
  map: z.strictObject({ enabled: z.boolean() }),
  howToGive: z.strictObject({ enabled: z.boolean(), text: localisedParagraphs(PAGE_TEXT_MAX) }),
  accepted: z.strictObject({
    enabled: z.boolean(),
    yes: z.array(localisedLine(ENTRY_MAX)).max(ACCEPTED_MAX),
    no: z.array(localisedLine(ENTRY_MAX)).max(ACCEPTED_MAX),
  }),
  news: z.strictObject({ enabled: z.boolean(), items: z.array(newsItemSchema).max(NEWS_MAX) }),
  contact: contactSchema,
  legal: z.strictObject({ enabled: z.boolean(), text: localisedParagraphs(PAGE_TEXT_MAX) }),
});
export type Pages = z.output<typeof pagesSchema>;
