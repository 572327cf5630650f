import { OutboxRelay } from '../../dist/src/application/shared/outbox-relay.js';
import { BullMqJobQueue } from '../../dist/src/infrastructure/bullmq/bullmq-job-queue.js';
import { optionsOf } from '../../dist/src/infrastructure/bullmq/job-options.js';
import { WorkerHost } from '../../dist/src/infrastructure/bullmq/worker-host.js';
import { SystemClock } from '../../dist/src/infrastructure/clock/system-clock.js';
import { UuidV7Generator } from '../../dist/src/infrastructure/crypto/uuid-v7.generator.js';
import { createDataSource } from '../../dist/src/infrastructure/typeorm/data-source.js';
import { TypeOrmOutboxStore } from '../../dist/src/infrastructure/typeorm/shared/outbox-store.js';
import { TypeOrmOutbox } from '../../dist/src/infrastructure/typeorm/shared/outbox.js';
import { TypeOrmUnitOfWork } from '../../dist/src/infrastructure/typeorm/shared/unit-of-work.js';
import { Countdown } from './countdown.mjs';
import { CONCURRENCY, WRITERS } from './settings.mjs';

const JOB = 'notifications.send-mail';
const EVENT = 'bench.happened';
const BULK = 100;
const ids = new UuidV7Generator();
const clock = new SystemClock();

export const TITLES = {
  glaneur: 'Glaneur: commit, outbox, relay, BullMQ, handler',
  bare: 'bare BullMQ, no outbox, the same options',
  plain: 'bare BullMQ, no outbox, no options at all',
};

/**
 * What is measured: `live`, jobs that follow from requests one by one, and `backlog`, jobs that wait together.
 * @typedef {{ live: Round, backlog: Round, close: () => Promise<void> }} Contestant
 * @typedef {(jobs: number) => Promise<number>} Round answers seconds from the first to the last handled
 */

/** @returns {Promise<Contestant>} the application's own classes, put together as in src/config/features/queue.ts */
export async function glaneurOn(place) {
  const dataSource = await createDataSource(place.connection, 'glaneur_app', 10).initialize();
  const unitOfWork = new TypeOrmUnitOfWork(dataSource);
  const store = new TypeOrmOutboxStore(unitOfWork);
  const server = place.jobServer();
  await server.open();
  const queue = new BullMqJobQueue(server, () => unitOfWork.isOpen);
  const reaction = { reactsTo: [EVENT], react: ({ id }) => queue.add(JOB, { key: id }, { id }) };
  const failed = (error) => countdown.fail(error);
  let countdown = new Countdown(0);
  const handler = { job: JOB, handle: async ({ key }) => countdown.count(key) };
  const host = new WorkerHost(server, () => new Map([[JOB, handler]]), { log: () => {} });
  await host.start();

  let relay;
  const outbox = new TypeOrmOutbox(unitOfWork, ids, clock, () => relay?.wake());
  const organisationId = ids.next();
  const event = () => ({
    type: EVENT,
    organisationId,
    aggregateId: ids.next(),
    version: 1,
    actorId: null,
    payload: {},
  });
  const append = (events) => unitOfWork.inOrganisation(organisationId, () => outbox.append(events));
  const measure = async (jobs, { before, during }) => {
    countdown = new Countdown(jobs);
    await before();
    relay = new OutboxRelay(store, [reaction], clock, { pollMs: 1_000, onFailure: failed });
    const began = performance.now();
    relay.start();
    await during();
    await countdown.done;
    const seconds = (performance.now() - began) / 1_000;
    await relay.stop();
    relay = undefined;
    return seconds;
  };
  const nothing = async () => {};
  return {
    live: (jobs) =>
      measure(jobs, { before: nothing, during: () => byWriters(jobs, () => append([event()])) }),
    backlog: (jobs) =>
      measure(jobs, {
        before: () => inBulk(jobs, (count) => append(Array.from({ length: count }, event))),
        during: nothing,
      }),
    close: async () => {
      await host.stop();
      await server.close();
      await dataSource.destroy();
    },
  };
}

/** @param {boolean} withOptions those of the application's own job, else none @returns {Promise<Contestant>} */
export async function bareOn(place, withOptions) {
  const bare = place.bare(withOptions ? 'bare' : 'plain');
  let countdown = new Countdown(0);
  const worker = bare.worker(async ({ data }) => countdown.count(data.key), { concurrency: CONCURRENCY });
  worker.on('error', (error) => countdown.fail(error));
  await worker.waitUntilReady();
  const job = () => {
    const key = ids.next();
    return { name: JOB, data: { key }, opts: withOptions ? { ...optionsOf(JOB), jobId: key } : {} };
  };
  const add = ({ name, data, opts }) => bare.queue.add(name, data, opts);
  const measure = async (jobs, during) => {
    countdown = new Countdown(jobs);
    const began = performance.now();
    await during();
    await countdown.done;
    return (performance.now() - began) / 1_000;
  };
  return {
    live: (jobs) => measure(jobs, () => byWriters(jobs, () => add(job()))),
    backlog: (jobs) =>
      measure(jobs, () => inBulk(jobs, (count) => bare.queue.addBulk(Array.from({ length: count }, job)))),
    close: async () => {
      await worker.close();
      await bare.close();
    },
  };
}

async function byWriters(jobs, write) {
  let left = jobs;
  const writer = async () => {
    while (left-- > 0) await write();
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
}

async function inBulk(jobs, write) {
  for (let left = jobs; left > 0; left -= BULK) await write(Math.min(left, BULK));
}
