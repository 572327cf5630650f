import type { Meter } from '../../src/application/shared/meter.port.js';

export interface OpenMeter {
  readonly meter: Meter;
  /** The sum counted, the number observed, or the present value under the name. */
  read(name: string, labels?: Record<string, string>): Promise<number | undefined>;
}

export function describeMeterContract(name: string, open: () => OpenMeter): void {
  describe(`the meter ${name}`, () => {
    it('adds up counts, by their labels', async () => {
      const { meter, read } = open();
      meter.count('jobs_total');
      meter.count('jobs_total', {}, 4);
      meter.count('mails_total', { mail: 'report' });
      meter.count('mails_total', { mail: 'over"due\n\\' }, 2);
      expect(await read('jobs_total')).toBe(5);
      expect(await read('mails_total', { mail: 'report' })).toBe(1);
      expect(await read('mails_total', { mail: 'over"due\n\\' })).toBe(2);
    });

    it('keeps what was observed, by its labels in any order', async () => {
      const { meter, read } = open();
      meter.observe('job_seconds', 0.1, { job: 'a', outcome: 'done' });
      meter.observe('job_seconds', 1_000, { outcome: 'done', job: 'a' });
      meter.observe('job_seconds', 1, { job: 'b', outcome: 'done' });
      expect(await read('job_seconds', { job: 'a', outcome: 'done' })).toBe(2);
    });

    it('looks present values up when they are read, and follows the last who tells', async () => {
      const { meter, read } = open();
      let waiting = 3;
      meter.gauge('waiting', () => waiting);
      expect(await read('waiting')).toBe(3);
      waiting = 7;
      expect(await read('waiting')).toBe(7);
      meter.gauge('waiting', () => Promise.resolve(0.5));
      expect(await read('waiting')).toBe(0.5);
    });
  });
}
