/** A given moment is data, and arithmetic is no chance. */
export class Opening {
  constructor(readonly from: Date) {}

  until(hours: number): Date {
    return new Date(this.from.getTime() + Math.round(hours) * 3_600_000);
  }
}
