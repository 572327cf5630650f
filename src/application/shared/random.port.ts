/** Chance that nobody can foretell, as a dependency: tests decide it. */
export abstract class Random {
  /** A whole number from 0 up to, not including, the limit (at most 2^48): each as likely as any other. */
  abstract below(limit: number): number;
}
