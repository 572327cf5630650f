import { z } from 'zod';
import { line, paragraphs } from './text.js';

/** The languages that a website can be written in; the first one chosen is its default. */
export const WEBSITE_LANGUAGES = ['en', 'fr'] as const;
export type WebsiteLanguage = (typeof WEBSITE_LANGUAGES)[number];

/**
 * A text in several languages. One that is shown is needed in each language of the website (`languages`); what was
 * written for a language that is switched off is kept.
 */
export type Localised = { en?: string | undefined; fr?: string | undefined };

/** On one line: a title, an entry of a list. */
export const localisedLine = (max: number) =>
  z.strictObject({ en: line(max).optional(), fr: line(max).optional() });

/** With paragraphs and lists. */
export const localisedParagraphs = (max: number) =>
  z.strictObject({ en: paragraphs(max).optional(), fr: paragraphs(max).optional() });
