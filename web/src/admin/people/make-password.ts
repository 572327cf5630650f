/** Without letters and digits that are mistaken for each other when read out. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789';
const GROUPS = 4;
const IN_GROUP = 4;

/** A password to hand over, `kR7p-…`: four groups of four, 92 bits. @param random 32-bit numbers */
export function makePassword(random: () => number): string {
  const group = () => Array.from({ length: IN_GROUP }, () => letter(random)).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** Numbers beyond the last whole round are drawn again, so that each letter is as likely as the next. */
function letter(random: () => number): string {
  const limit = 2 ** 32 - (2 ** 32 % LETTERS.length);
  let drawn = random();
  while (drawn >= limit) drawn = random();
  return LETTERS[drawn % LETTERS.length]!;
}

export const randomNumber = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!;
