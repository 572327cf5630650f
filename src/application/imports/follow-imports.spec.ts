import { newId } from '../../../test/support/in-memory/builders.js';
import { InMemoryJobQueue } from '../../../test/support/in-memory/job-queue.js';
import { FollowImports } from './follow-imports.js';

const event = (type: string, payload = {}) => ({
  id: newId(),
  type,
  organisationId: 'o1',
  aggregateId: 'i1',
  version: 3,
  actorId: 'u1',
  payload,
  occurredAt: '2026-11-21T08:00:00.000Z',
});

describe('an import that', () => {
  it.each([
    ['import.received', 'imports.process'],
    ['import.undo_requested', 'imports.undo'],
  ])('tells %s gets the job %s, once however often it is told', async (type, name) => {
    const queue = new InMemoryJobQueue();
    const told = event(type);
    for (let time = 0; time < 3; time += 1) await new FollowImports(queue).react(told);
    expect(queue.jobs).toEqual([
      { name, data: { organisationId: 'o1', importId: 'i1' }, id: told.id, delayMs: 0 },
    ]);
  });

  it('has ended gets one mail to the person who has uploaded it', async () => {
    const queue = new InMemoryJobQueue();
    const follow = new FollowImports(queue);
    await follow.react(event('import.finished', { createdBy: 'u7', state: 'applied' }));
    await follow.react(event('import.finished', { createdBy: 'u7', state: 'applied' }));
    const mail = { organisationId: 'o1', mail: 'import-report', subjectId: 'i1', recipientId: 'u7' };
    const key = 'import-report:i1';
    expect(queue.jobs).toEqual([
      { name: 'notifications.send-mail', data: { ...mail, key }, id: key, delayMs: 0 },
    ]);
  });
});
