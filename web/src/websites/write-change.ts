import type { CommonTexts } from '../i18n/staff/common.en.js';

/** A value of the form for reading, where somebody else has changed it: short, whatever it is. */
export function writeChange(value: unknown, { yes, no, none }: CommonTexts): string {
  if (value === undefined || value === '') return none;
  if (typeof value === 'boolean') return value ? yes : no;
  if (Array.isArray(value)) return String(value.length);
  if (typeof value === 'string') return shortened(value);
  const wordings = Object.values(value ?? {}).filter((wording) => typeof wording === 'string');
  return shortened(wordings.join(' / ')) || none;
}

const MOST = 80;
const shortened = (text: string) => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);
