/** The one seed of the demo data: another value gives another, equally plausible, demonstration. */
export const DEMO_SEED = 0x6c61_6e65;

/** Independent streams of random numbers, so that a change in one record kind leaves the others as they are. */
export const Stream = {
  mesh: 1,
  townContainer: 2,
  placement: 3,
  countryContainer: 4,
  identifier: 5,
  /** Identifiers take every sixteenth from here on. */
  collection: 6,
} as const;

/**
 * Seeded pseudo-random numbers: the `sfc32` generator of the PractRand suite, 128 bits of state.
 * Equal arguments give equal sequences on every machine. A 32-bit state would repeat within a
 * million differently seeded rows; this one does not.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;
  private spareGaussian: number | null = null;

  constructor(stream: number, index: number, seed: number = DEMO_SEED) {
    this.a = index | 0;
    this.b = stream | 0;
    this.c = seed | 0;
    for (let round = 0; round < 12; round += 1) this.uint32();
  }

  /** Uniform over the unsigned 32-bit integers. */
  uint32(): number {
    const sum = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum;
    this.c |= 0;
    return sum >>> 0;
  }

  /** Uniform in [0, 1). */
  unit(): number {
    return this.uint32() / 0x1_0000_0000;
  }

  /** Uniform integer from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.unit() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  pick<T>(values: readonly T[]): T {
    return values[Math.floor(this.unit() * values.length)] as T;
  }

  /** Picks by weight from `[value, weight]` pairs; weights need not sum to one. */
  weighted<T>(choices: readonly (readonly [value: T, weight: number])[]): T {
    let total = 0;
    for (const choice of choices) total += choice[1];
    let left = this.unit() * total;
    for (const [value, weight] of choices) {
      left -= weight;
      if (left < 0) return value;
    }
    return (choices[choices.length - 1] as readonly [T, number])[0];
  }

  /** Standard normal deviate (Box-Muller transform; the second of each pair is kept for the next call). */
  gaussian(): number {
    if (this.spareGaussian !== null) {
      const spare = this.spareGaussian;
      this.spareGaussian = null;
      return spare;
    }
    const length = Math.sqrt(-2 * Math.log(1 - this.unit()));
    const angle = 2 * Math.PI * this.unit();
    this.spareGaussian = length * Math.sin(angle);
    return length * Math.cos(angle);
  }
}
