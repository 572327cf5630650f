/** Width of a text in the unit that the limit is in. */
export type Measure = (text: string) => number;

const ELLIPSIS = '…';
/** Characters as people count them: an accent or an emoji of several code points is never cut in two. */
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Line breaks and controls become blanks; what would reverse the text of others, or no XML file may hold, goes. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The text, or as much of it as fits with `…` after it. */
export function shortened(text: string, limit: number, measure: Measure): string {
  if (measure(text) <= limit) return text;
  const parts = segments(text);
  while (parts.length > 0 && measure(`${parts.join('').trimEnd()}${ELLIPSIS}`) > limit) parts.pop();
  return `${parts.join('').trimEnd()}${ELLIPSIS}`;
}

/** The text in at most so many lines, broken between words, or within one that is longer than a line. */
export function wrapped(text: string, limit: number, linesMax: number, measure: Measure): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '' && lines.length < linesMax - 1 && measure(rest) > limit) {
    const line = firstLine(rest, limit, measure);
    lines.push(line.trimEnd());
    rest = rest.slice(line.length).trimStart();
  }
  return rest === '' ? lines : [...lines, shortened(rest, limit, measure)];
}

function firstLine(text: string, limit: number, measure: Measure): string {
  let line = '';
  for (const word of text.split(/(?<= )/)) {
    if (measure((line + word).trimEnd()) > limit) break;
    line += word;
  }
  if (line !== '') return line;
  let part = '';
  for (const character of segments(text)) {
    if (part !== '' && measure(part + character) > limit) break;
    part += character;
  }
  return part;
}

function segments(text: string): string[] {
  return Array.from(characters.segment(text), ({ segment }) => segment);
}
