/**
 * Text that a spreadsheet program takes for a formula: =, +, -, @ (also in full width, as Japanese keyboards write
 * them), behind blanks too, and a tab or an end of line at the beginning. OWASP, "CSV Injection".
 */
const FORMULA = /^(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/;
const PLAIN_NUMBER = /^\s*[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)\s*$/;

/** The cell with an apostrophe before it where it could be run instead of read. Numbers stay numbers. */
export function defused(cell: string): string {
  return FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
}

/** One row of CSV. Every cell stands in quotes: what is inside of one cannot begin another. */
export function csvRow(cells: readonly string[], delimiter: string): string {
  return `${cells.map((cell) => `"${defused(cell).replaceAll('"', '""')}"`).join(delimiter)}\r\n`;
}

/** By it spreadsheet programs know UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';
