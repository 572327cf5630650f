import { Clock } from '../../application/shared/clock.port.js';
import { DatabaseUpkeep } from '../../application/shared/database-upkeep.port.js';
import { EventReactions } from '../../application/shared/event-reaction.js';
import { JobHandlers, JobQueue } from '../../application/shared/job-queue.port.js';
import { handlerOfEach } from '../../application/shared/job-handlers.js';
import { JOB_POLICIES, type JobName } from '../../application/shared/jobs.js';
import { Meter } from '../../application/shared/meter.port.js';
import { Outbox } from '../../application/shared/outbox.port.js';
import { OutboxRelay } from '../../application/shared/outbox-relay.js';
import { OutboxStore } from '../../application/shared/outbox-store.port.js';
import { measureOutbox } from '../../application/shared/outbox-figures.js';
import { TidyDatabase } from '../../application/shared/tidy-database.js';
import { TidyUp } from '../../application/shared/tidy-up.js';
import { BullMqJobQueue } from '../../infrastructure/bullmq/bullmq-job-queue.js';
import { JobServerProbe } from '../../infrastructure/bullmq/job-server.probe.js';
import { WorkerHost } from '../../infrastructure/bullmq/worker-host.js';
import { TypeOrmOutboxStore } from '../../infrastructure/typeorm/shared/outbox-store.js';
import { TidyUpJob } from '../../presentation/jobs/shared/tidy-up.job.js';
import type { Runtime } from '../runtime.js';
import type { Feature } from './feature.js';

/** The embedded database has one session for everybody: it is asked half as often. */
const POLL_MS = { server: 1_000, embedded: 2_000 } as const;

/** Outbox, relay, queue and worker. Relay and worker are started by the entry files. */
export const queue: Feature = {
  useCases: [TidyUp],
  jobs: [TidyUpJob],
  tidyings: [TidyDatabase],
  adapters: (runtime) => [
    { provide: Outbox, useValue: runtime.outbox },
    { provide: DatabaseUpkeep, useValue: runtime.databaseUpkeep },
    { provide: OutboxStore, useValue: new TypeOrmOutboxStore(runtime.unitOfWork) },
    {
      provide: JobQueue,
      useValue: new BullMqJobQueue(runtime.jobServer, () => runtime.unitOfWork.isOpen),
    },
    {
      provide: OutboxRelay,
      useFactory: relayOf(runtime),
      inject: [OutboxStore, EventReactions, Clock, { token: Meter, optional: true }],
    },
    {
      provide: WorkerHost,
      useFactory: workerHostOf(runtime),
      inject: [JobHandlers, { token: Meter, optional: true }],
    },
  ],
  probes: ({ jobServer }) => [new JobServerProbe(jobServer)],
};

function relayOf({ config, logger, eventsStored }: Runtime) {
  return (store: OutboxStore, reactions: EventReactions, clock: Clock, meter?: Meter) => {
    const relay = new OutboxRelay(store, reactions, clock, {
      pollMs: POLL_MS[config.profile.name],
      onFailure: (err, event) =>
        event
          ? logger.warn(
              { err, event: event.type, id: event.id, attempt: event.attempts },
              'a reaction has failed',
            )
          : logger.error({ err }, 'the outbox is out of reach'),
    });
    eventsStored.onRing(() => relay.wake());
    if (meter) measureOutbox(meter, store, clock);
    return relay;
  };
}

/** The handlers are checked when a worker starts, not in processes that do not work. */
function workerHostOf({ jobServer, logger }: Runtime) {
  return (handlers: JobHandlers, meter?: Meter) =>
    new WorkerHost(jobServer, () => handlerOfEach(Object.keys(JOB_POLICIES) as JobName[], handlers), {
      log: (level, fields, message) => logger[level](fields, message),
      ...(meter ? { meter } : {}),
    });
}
