import type { Position } from './geo.js';

export type ReadCoordinates =
  { kind: 'position'; position: Position } | { kind: 'not_coordinates' } | { kind: 'out_of_range' };

const NUMBER = '[+-]?\\d{1,3}(?:[.,]\\d+)?';
const POINT_NUMBER = '[+-]?\\d{1,3}(?:\\.\\d+)?';
const COMMA_NUMBER = '[+-]?\\d{1,3},\\d+';

/**
 * Latitude before longitude, in the ways people write them. Order matters: a comma followed by a
 * space separates, so that `43,6045, 1,4440` is read with decimal commas.
 */
const PLAIN_PAIRS = [
  new RegExp(`^(${NUMBER})\\s*[;/|]\\s*(${NUMBER})$`),
  new RegExp(`^(${NUMBER})\\s+(${NUMBER})$`),
  new RegExp(`^(${NUMBER})\\s*,\\s+(${NUMBER})$`),
  new RegExp(`^(${POINT_NUMBER})\\s*,\\s*(${POINT_NUMBER})$`),
  new RegExp(`^(${COMMA_NUMBER})\\s*,\\s*(${COMMA_NUMBER})$`),
];

/** `43°36'16.2"N`, `N 43.6045`, `1.444° E`: a hemisphere on one side, minutes and seconds if any. */
const ANGLE = `(\\d+(?:[.,]\\d+)?)\\s*(?:°|d|º)?\\s*(?:(\\d+(?:[.,]\\d+)?)\\s*'\\s*)?(?:(\\d+(?:[.,]\\d+)?)\\s*"\\s*)?`;
const HEMISPHERE = '([NSEWO])';
const SEPARATOR = '\\s*[,;]?\\s*';
const AFTER = new RegExp(`^${ANGLE}${HEMISPHERE}${SEPARATOR}${ANGLE}${HEMISPHERE}$`, 'i');
const BEFORE = new RegExp(`^${HEMISPHERE}\\s*${ANGLE}${SEPARATOR}${HEMISPHERE}\\s*${ANGLE}$`, 'i');

/**
 * Reads a position that a person typed or pasted: decimal points or commas, any common separator,
 * degrees with hemispheres (`O` for the French *ouest*), minutes and seconds, a `geo:` address.
 */
export function readCoordinates(text: string): ReadCoordinates {
  const tidy = tidied(text);
  for (const pair of PLAIN_PAIRS) {
    const match = pair.exec(tidy);
    if (match) return positionOf(decimal(match[1]), decimal(match[2]));
  }
  return withHemispheres(tidy);
}

/** Latitude, longitude with at most five decimals (about a metre), as the field shows and reads them. */
export function writeCoordinates({ lat, lon }: Position): string {
  return `${Number(lat.toFixed(5))}, ${Number(lon.toFixed(5))}`;
}

function tidied(text: string): string {
  return text
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[\u2032\u2019]/g, "'")
    .replace(/[\u2033\u201d]|''/g, '"')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/^geo:([^;?]*).*$/i, '$1')
    .replace(/^[([](.*)[)\]]$/, '$1')
    .trim();
}

function withHemispheres(text: string): ReadCoordinates {
  const after = AFTER.exec(text);
  if (after) return oriented(angle(after, 1), after[4], angle(after, 5), after[8]);
  const before = BEFORE.exec(text);
  if (before) return oriented(angle(before, 2), before[1], angle(before, 6), before[5]);
  return { kind: 'not_coordinates' };
}

function oriented(first: number, firstSide = '', second: number, secondSide = ''): ReadCoordinates {
  const sides = [firstSide.toUpperCase(), secondSide.toUpperCase()] as const;
  const signed = [first * signOf(sides[0]), second * signOf(sides[1])] as const;
  if (isLatitude(sides[0]) && !isLatitude(sides[1])) return positionOf(signed[0], signed[1]);
  if (!isLatitude(sides[0]) && isLatitude(sides[1])) return positionOf(signed[1], signed[0]);
  return { kind: 'not_coordinates' };
}

function angle(match: RegExpExecArray, from: number): number {
  const minutes = match[from + 1] ? decimal(match[from + 1]) : 0;
  const seconds = match[from + 2] ? decimal(match[from + 2]) : 0;
  if (minutes >= 60 || seconds >= 60) return Number.NaN;
  return decimal(match[from]) + minutes / 60 + seconds / 3600;
}

const isLatitude = (side: string) => side === 'N' || side === 'S';
const signOf = (side: string) => (side === 'N' || side === 'E' ? 1 : -1);
const decimal = (written = '') => Number(written.replace(',', '.'));

function positionOf(lat: number, lon: number): ReadCoordinates {
  const inRange = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  return inRange ? { kind: 'position', position: { lat, lon } } : { kind: 'out_of_range' };
}
