const STEPS = [2, 4, 6, 10];

/** The end of an axis: the smallest even 2, 4, 6 or 10 times a power of ten that holds the largest value. */
export function niceTop(largest: number): number {
  for (let power = 1; ; power *= 10) {
    const found = STEPS.map((step) => step * power).find((top) => top >= largest);
    if (found !== undefined) return found;
  }
}
