/** Kilograms as a driver types them, with a comma or a point and at most one decimal; null when it is no weight. */
export function readKg(text: string): number | null {
  const written = text.trim().replace(',', '.');
  return /^\d{1,5}(\.\d)?$/.test(written) ? Number(written) : null;
}

/** The weight so many kilograms further, on whole tens, never below 0 nor above 2,000. */
export function steppedKg(text: string, step: number): string {
  const from = readKg(text) ?? 0;
  const tens = step > 0 ? Math.floor(from / 10) * 10 : Math.ceil(from / 10) * 10;
  return String(Math.min(2000, Math.max(0, tens + step)));
}
