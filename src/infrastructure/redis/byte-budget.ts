const MINUTE_MS = 60_000;

/** How much may be written in a minute. */
export class ByteBudget {
  private spent = 0;
  private since = -Infinity;

  constructor(
    private readonly bytesAMinute: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** @returns false when this minute's is used up; nothing is spent then */
  spend(bytes: number): boolean {
    const now = this.now();
    if (now - this.since >= MINUTE_MS) [this.since, this.spent] = [now, 0];
    if (this.spent + bytes > this.bytesAMinute) return false;
    this.spent += bytes;
    return true;
  }
}
