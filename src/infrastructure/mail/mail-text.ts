/** Long enough for every mail program, short enough for a phone's list. */
const SUBJECT_MAX = 180;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // MJML and mail programs with templates of their own look for these.
  '{': '&#123;',
  '}': '&#125;',
};

/**
 * What no mail can carry or show goes: control characters but for line ends and tabs, halves of characters, and marks
 * that turn the direction of all that follows.
 */
export function shown(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g,
      '',
    );
}

/** Text as the content of an element or the value of a quoted attribute. */
export function escapeHtml(text: string): string {
  return shown(text).replaceAll(/[&<>"'{}]/g, (character) => ENTITIES[character] as string);
}

/** For headers and for a line of plain text: no line end of any kind, no run of blanks. */
export function oneLine(text: string): string {
  return shown(text)
    .replaceAll(/[\s\u0085\u2028\u2029]+/gu, (blanks) =>
      blanks === '\u00a0' || blanks === '\u202f' ? blanks : ' ',
    )
    .trim();
}

export function subjectLine(text: string): string {
  const characters = [...oneLine(text)];
  return characters.length <= SUBJECT_MAX
    ? characters.join('')
    : `${characters.slice(0, SUBJECT_MAX - 1).join('')}…`;
}
