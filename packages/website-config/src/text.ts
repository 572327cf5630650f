import { z } from 'zod';
import { rule } from './rule.js';

/**
 * What neither HTML nor XML (sitemap, RSS) has room for: control characters other than tab and line end,
 * and noncharacters. Everything else is kept byte for byte: the template escapes, nothing is stripped.
 */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/;
const LINE_END = /[\r\n\u2028\u2029]/;

/** Unicode code points: an emoji is one character to the person who types it. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

const printable = (max: number) =>
  z
    .string()
    .refine(
      (text) => text.length <= max || lengthOf(text) <= max,
      rule('text.too_long', `At most ${max} characters.`),
    )
    .refine((text) => text.isWellFormed(), rule('text.lone_surrogate', 'Contains half of a surrogate pair.'))
    .refine(
      (text) => !UNPRINTABLE.test(text),
      rule('text.control_character', 'Contains a character that no page can show.'),
    );

/** Plain text: paragraphs are parted by a blank line, lines that begin with `- ` are a list. No HTML, no Markdown. */
export const paragraphs = (max: number) => printable(max);

/** Plain text on one line. */
export const line = (max: number) =>
  printable(max).refine(
    (text) => !LINE_END.test(text),
    rule('text.several_lines', 'Must stand on one line.'),
  );

/** Whether a reader would see something. */
export const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** One line that is not blank. */
export const requiredLine = (max: number) =>
  line(max).refine((text) => !isBlank(text), rule('text.blank', 'Must not be empty.'));
