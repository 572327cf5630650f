import type { MailBlock, MailDocument } from './mail-document.js';
import { oneLine, shown } from './mail-text.js';

/**
 * The same words without HTML: one paragraph for each block, addresses written out.
 * @param colon as the language writes it between a label and its value
 */
export function plainTextOf(document: MailDocument, colon: string): string {
  const heading = oneLine(document.heading);
  const paragraphs = [
    `${heading}\n${'='.repeat([...heading].length)}`,
    ...document.blocks.map((part) => block(part, colon)),
    `-- \n${oneLine(document.reason)}`,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function block(part: MailBlock, colon: string): string {
  switch (part.kind) {
    case 'paragraph':
    case 'problem':
      return shown(part.text);
    case 'figures':
      return part.rows.map(({ label, value }) => `${oneLine(label)}${colon}${oneLine(value)}`).join('\n');
    case 'findings': {
      const rows = part.rows.map(
        ({ place, text, code }) => `- ${oneLine(place)}${colon}${oneLine(text)} [${oneLine(code)}]`,
      );
      return [oneLine(part.title), ...rows, ...(part.rest === null ? [] : [oneLine(part.rest)])].join('\n');
    }
    case 'link':
      return `${oneLine(part.label)}${colon.trimEnd()}\n${part.url}`;
  }
}
