/** Steps people think in: 10 m below 1 km, 100 m below 10 km, whole kilometres beyond. */
export function formatDistance(metres: number, language: string): string {
  if (metres < 995) return `${roundedTo(10, metres)}\u00a0m`;
  const km = metres / 1000;
  const digits = km < 9.95 ? 1 : 0;
  return `${inLanguage(km, language, digits)}\u00a0km`;
}

function roundedTo(step: number, metres: number): number {
  return metres < step ? Math.round(metres) : Math.round(metres / step) * step;
}

function inLanguage(value: number, language: string, maximumFractionDigits: number): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits }).format(value);
}
