import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Figures } from '../../application/shared/figures.port.js';
import { Meter, type MeterLabels } from '../../application/shared/meter.port.js';

const PREFIX = 'glaneur_';
/** From an answer out of a cache to an import of a million rows. */
const BUCKETS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];
/** A present value that is not known by then is left out: the other figures are wanted too. */
const PATIENCE_MS = 1_000;

type Reader = () => number | Promise<number>;

/**
 * Figures for Prometheus, with those of the process. Each name keeps the labels of its first use, and is given out with
 * `glaneur_` before it. A registry of its own for each: several applications can run in one process.
 */
export class PromMeter extends Meter implements Figures {
  private readonly registry = new Registry();
  private readonly counters = new Map<string, Counter>();
  private readonly histograms = new Map<string, Histogram>();
  private readonly readers = new Map<string, Reader>();
  private measuresProcess = false;

  readonly contentType = this.registry.contentType;

  count(name: string, labels: MeterLabels = {}, by = 1): void {
    const make = () => new Counter(this.described(name, labels));
    orMade(this.counters, name, make).inc(labels, by);
  }

  observe(name: string, value: number, labels: MeterLabels = {}): void {
    const make = () => new Histogram({ ...this.described(name, labels), buckets: BUCKETS_S });
    orMade(this.histograms, name, make).observe(labels, value);
  }

  gauge(name: string, read: Reader): void {
    const isNew = !this.readers.has(name);
    this.readers.set(name, read);
    if (isNew) this.offer(name);
  }

  async text(): Promise<string> {
    if (!this.measuresProcess) collectDefaultMetrics({ register: this.registry, prefix: PREFIX });
    this.measuresProcess = true;
    return this.registry.metrics();
  }

  private offer(name: string): void {
    const readers = this.readers;
    new Gauge({
      ...this.described(name, {}),
      async collect() {
        this.set(await presently(readers.get(name)));
      },
    });
  }

  private described(name: string, labels: MeterLabels) {
    return {
      name: `${PREFIX}${name}`,
      help: name.replaceAll('_', ' '),
      labelNames: Object.keys(labels),
      registers: [this.registry],
    };
  }
}

function orMade<Metric>(metrics: Map<string, Metric>, name: string, make: () => Metric): Metric {
  const metric = metrics.get(name) ?? make();
  metrics.set(name, metric);
  return metric;
}

/** NaN when it cannot be told. */
async function presently(read: Reader = () => NaN): Promise<number> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<number>((resolve) => {
    timer = setTimeout(() => resolve(NaN), PATIENCE_MS);
  });
  try {
    return await Promise.race([read(), late]);
  } catch {
    return NaN;
  } finally {
    clearTimeout(timer);
  }
}
