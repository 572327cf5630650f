import { handlerOfEach } from './job-handlers.js';
import { JobHandler } from './job-queue.port.js';
import type { JobName } from './jobs.js';

class Tidier extends JobHandler {
  constructor(readonly job: JobName = 'maintenance.tidy') {
    super();
  }
  async handle(): Promise<void> {}
}
class OtherTidier extends Tidier {}

const NAMES: JobName[] = ['maintenance.tidy', 'tours.mark-overdue'];

it('knows the handler of each job', () => {
  const [tidy, overdue] = [new Tidier(), new Tidier('tours.mark-overdue')];
  const handlers = handlerOfEach(NAMES, [overdue, tidy]);
  expect([...handlers]).toEqual([
    ['maintenance.tidy', tidy],
    ['tours.mark-overdue', overdue],
  ]);
});

it('refuses jobs that nobody does, or several do, and names them all', () => {
  expect(() => handlerOfEach(NAMES, [new Tidier(), new OtherTidier()])).toThrow(
    'The worker cannot start: maintenance.tidy has Tidier and OtherTidier; tours.mark-overdue has no handler.',
  );
});
