import { EventReaction, type RecordedEvent } from '../../../src/application/shared/event-reaction.js';
import { JobHandler } from '../../../src/application/shared/job-queue.port.js';
import type { JobName, Jobs } from '../../../src/application/shared/jobs.js';
import { OutboxRelay } from '../../../src/application/shared/outbox-relay.js';
import { BullMqJobQueue } from '../../../src/infrastructure/bullmq/bullmq-job-queue.js';
import { WorkerHost } from '../../../src/infrastructure/bullmq/worker-host.js';
import { TypeOrmOutboxStore } from '../../../src/infrastructure/typeorm/shared/outbox-store.js';
import { ADMIN } from '../../support/second-organisation.js';
import { ApiClient } from '../../support/api-client.js';
import { newId } from '../../support/in-memory/builders.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

const until = async (holds: () => boolean | Promise<boolean>) => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('from the commit to the handler', () => {
  let application: TestApplication;
  let organisationId: string;
  const done: string[] = [];
  let relay: OutboxRelay;
  let host: WorkerHost;
  let failures = 0;

  /** Makes a job of an event, the first time only after it has failed. */
  class Starts extends EventReaction {
    readonly reactsTo = ['import.uploaded'];
    private readonly failed = new Set<string>();

    async react({ id, organisationId, aggregateId }: RecordedEvent): Promise<void> {
      if (!this.failed.has(id)) {
        this.failed.add(id);
        failures += 1;
        throw new Error('the first time on purpose');
      }
      const queue = new BullMqJobQueue(application.running.runtime.jobServer);
      await queue.add('imports.process', { organisationId, importId: aggregateId }, { id });
    }
  }

  class Processes extends JobHandler<'imports.process'> {
    readonly job = 'imports.process';

    async handle({ importId }: Jobs['imports.process']): Promise<void> {
      done.push(importId);
    }
  }

  beforeAll(async () => {
    application = await startTestApplication({ environment: { WORKER: 'none' } });
    const { runtime, app } = application.running;
    // The application's own relay has no such reaction yet: another one stands in its place.
    await app.get(OutboxRelay).stop();
    const store = new TypeOrmOutboxStore(runtime.unitOfWork);
    relay = new OutboxRelay(store, [new Starts()], runtime.clock, { pollMs: 100, onFailure: () => {} });
    runtime.eventsStored.onRing(() => relay.wake());
    const handlers = new Map<JobName, JobHandler>([['imports.process', new Processes()]]);
    host = new WorkerHost(runtime.jobServer, () => handlers, { log: () => {} });
    await host.start();
    relay.start();
    const admin = await ApiClient.signedIn(application.url, ADMIN);
    organisationId = (await admin.get<{ organisationId: string }>('auth/me')).body.organisationId;
  });
  afterAll(async () => {
    await relay.stop();
    await host.stop();
    await application.close();
  });

  it('an event leads to its job once, although the reaction fails at first', async () => {
    const { unitOfWork, outbox } = application.running.runtime;
    const imports = Array.from({ length: 5 }, newId);
    for (const aggregateId of imports) {
      await unitOfWork.inOrganisation(organisationId, () =>
        outbox.append([
          { type: 'import.uploaded', organisationId, aggregateId, version: 1, actorId: null, payload: {} },
        ]),
      );
    }
    await until(() => done.length >= imports.length);
    const store = new TypeOrmOutboxStore(unitOfWork);
    await until(async () => (await store.figures()).pending === 0);
    expect(failures).toBe(imports.length);
    expect([...done].sort()).toEqual([...imports].sort());
  });
});
