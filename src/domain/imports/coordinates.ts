/** A number with a decimal point, as most programs write it; blanks around it are allowed. */
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i;
const WITH_COMMA = /^[+-]?\d*,\d+$/;

export type ReadNumber =
  { readonly value: number } | { readonly fault: { readonly code: string; readonly message: string } };

/** Reads one cell as a number. A decimal comma is told apart, since whole files have it. */
export function readNumber(cell: string): ReadNumber {
  const text = cell.trim();
  if (NUMBER.test(text)) return { value: Number(text) };
  if (WITH_COMMA.test(text)) {
    const message = `This number has a decimal comma. Write it with a decimal point: ${text.replace(',', '.')}.`;
    return { fault: { code: 'import.decimal_comma', message } };
  }
  return { fault: { code: 'import.not_a_number', message: 'This is no decimal number.' } };
}

export type Axis = 'latitude' | 'longitude';

const LIMIT: Readonly<Record<Axis, number>> = { latitude: 90, longitude: 180 };

/** @returns what is wrong with the degrees, if anything */
export function degreesFault(axis: Axis, degrees: number): { code: string; message: string } | undefined {
  const limit = LIMIT[axis];
  if (Math.abs(degrees) <= limit) return undefined;
  return {
    code: `position.${axis}_out_of_range`,
    message: `The ${axis} must lie between -${limit} and ${limit} degrees.`,
  };
}

/** No latitude, but a longitude; and the other way round both would fit. */
export function areProbablySwapped(latitude: number, longitude: number): boolean {
  return (
    Math.abs(latitude) > LIMIT.latitude &&
    Math.abs(latitude) <= LIMIT.longitude &&
    Math.abs(longitude) <= LIMIT.latitude
  );
}

export const SWAPPED_CODE = 'import.coordinates_swapped';
export const SWAPPED_MESSAGE =
  'Latitude and longitude are probably swapped: the other way round they would fit.';
