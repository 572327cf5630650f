import type { JobQueue } from '../../src/application/shared/job-queue.port.js';
import type { JobName } from '../../src/application/shared/jobs.js';
import { newId } from '../support/in-memory/builders.js';

/** An empty queue, and a look at what waits in it. */
export interface OpenJobQueue {
  readonly queue: JobQueue;
  /** Jobs that wait, also those whose time has not come, in the order they were added. */
  waiting(name: JobName): Promise<{ readonly data: unknown; readonly delayMs: number }[]>;
  close(): Promise<void>;
}

export function describeJobQueueContract(name: string, open: () => Promise<OpenJobQueue>): void {
  describe(`the job queue ${name}`, () => {
    let opened: OpenJobQueue;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened.close());

    const job = (importId = newId()) => ({ organisationId: newId(), importId });
    const waiting = async (importId: string, name: JobName = 'imports.process') =>
      (await opened.waiting(name)).filter(({ data }) => (data as { importId: string }).importId === importId);

    it('keeps a job with its data', async () => {
      const data = job();
      await opened.queue.add('imports.process', data, { id: newId() });
      expect(await waiting(data.importId)).toEqual([{ data, delayMs: 0 }]);
    });

    it('adds a job once under its id, however often and however much at once it is added', async () => {
      const [data, id] = [job(), newId()];
      await Promise.all(Array.from({ length: 8 }, () => opened.queue.add('imports.process', data, { id })));
      await opened.queue.add('imports.process', { ...data, organisationId: newId() }, { id });
      expect(await waiting(data.importId)).toEqual([{ data, delayMs: 0 }]);
    });

    it('adds different jobs under one id: reactions make it from the event they share', async () => {
      const [data, id] = [job(), newId()];
      await opened.queue.add('imports.process', data, { id });
      await opened.queue.add('imports.undo', data, { id });
      expect(await waiting(data.importId)).toHaveLength(1);
      expect(await waiting(data.importId, 'imports.undo')).toHaveLength(1);
    });

    it.each(['7', '-1', 'a:b', 'a/b', 'a b', 'é', '%3A', 'mail:overdue:' + newId()])(
      'takes %j for an id, and for no other',
      async (id) => {
        const data = job();
        await opened.queue.add('imports.process', data, { id });
        await opened.queue.add('imports.process', data, { id });
        await opened.queue.add('imports.process', data, { id: `${id}_` });
        expect(await waiting(data.importId)).toHaveLength(2);
      },
    );

    it('tells ids apart that differ in one character', async () => {
      const [data, id] = [job(), newId()];
      for (const mark of [':', '_', '.', '%3A']) {
        await opened.queue.add('imports.process', data, { id: `${id}${mark}x` });
      }
      expect(await waiting(data.importId)).toHaveLength(4);
    });

    it('keeps a job back as long as was asked', async () => {
      const data = job();
      await opened.queue.add('imports.process', data, { id: newId(), delayMs: 60_000 });
      expect(await waiting(data.importId)).toEqual([{ data, delayMs: 60_000 }]);
    });
  });
}
