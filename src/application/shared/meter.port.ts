export type MeterLabels = Readonly<Record<string, string>>;

/** Figures for operators. Names are Prometheus's: snake case, the unit at the end, `_total` for counts. */
export abstract class Meter {
  abstract count(name: string, labels?: MeterLabels, by?: number): void;
  /** A distribution; seconds unless the name says otherwise. */
  abstract observe(name: string, value: number, labels?: MeterLabels): void;
  /** A present value, looked up whenever somebody reads the figures. */
  abstract gauge(name: string, read: () => number | Promise<number>): void;
}
