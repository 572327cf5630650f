/**
 * A worker in a process of its own whose handler takes a job and never ends: something to kill. Run by Node as it is,
 * on the compiled program; argument: where the jobs are, as JSON. Sends `ready`, then the data of each job it has in hand.
 */
import { PostgresJobServer } from '../../../dist/src/infrastructure/bullmq/postgres-job-server.js';
import { RedisJobServer } from '../../../dist/src/infrastructure/bullmq/redis-job-server.js';
import { WorkerHost } from '../../../dist/src/infrastructure/bullmq/worker-host.js';

const { place, job, lockMs, stalledCheckMs } = JSON.parse(process.argv[2]);
const server =
  'redisUrl' in place
    ? new RedisJobServer(place.redisUrl, place.prefix)
    : new PostgresJobServer(place.connection);
const handler = {
  job,
  handle: (data) => new Promise(() => process.send(data)),
  abandon: async () => {},
};

process.on('disconnect', () => process.exit());
await server.open();
await new WorkerHost(server, () => new Map([[job, handler]]), {
  log: () => {},
  lockMs,
  stalledCheckMs,
}).start();
process.send('ready');
