import { Meter, type MeterLabels } from '../../../src/application/shared/meter.port.js';

/** Remembers every figure. */
export class InMemoryMeter extends Meter {
  private readonly sums = new Map<string, number>();
  private readonly readers = new Map<string, () => number | Promise<number>>();
  readonly observed: { readonly name: string; readonly value: number; readonly labels: MeterLabels }[] = [];

  count(name: string, labels: MeterLabels = {}, by = 1): void {
    const figure = nameOf(name, labels);
    this.sums.set(figure, (this.sums.get(figure) ?? 0) + by);
  }

  observe(name: string, value: number, labels: MeterLabels = {}): void {
    this.observed.push({ name, value, labels });
  }

  gauge(name: string, read: () => number | Promise<number>): void {
    this.readers.set(name, read);
  }

  /** What was counted under the name with exactly these labels. */
  total(name: string, labels: MeterLabels = {}): number {
    return this.sums.get(nameOf(name, labels)) ?? 0;
  }

  async present(name: string): Promise<number | undefined> {
    return this.readers.get(name)?.();
  }
}

function nameOf(name: string, labels: MeterLabels): string {
  return JSON.stringify([name, ...Object.entries(labels).sort()]);
}
