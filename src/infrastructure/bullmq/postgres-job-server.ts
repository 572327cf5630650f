import {
  type ConnectionOptions,
  createPostgresBackend,
  createRedisBackend,
  Queue,
  runMigrations,
  Worker,
} from 'bullmq';
import { Pool } from 'pg';
import type { DatabaseConnection } from '../typeorm/connection.js';
import {
  JobServer,
  type Lane,
  type LaneProcessor,
  type LaneQueue,
  LANES,
  type LaneWorker,
  type LaneWorkerOptions,
  OpenLanes,
} from './job-server.js';

/** BullMQ's own schema: its functions name their tables without one, so connections open with it as their path. */
export const SCHEMA = 'bullmq';
/** BullMQ's types name the kind of its server; here nobody asks, so both pass for the same. */
const backend = createPostgresBackend as unknown as typeof createRedisBackend;

/** Each worker keeps one connection to listen on; queries share the rest. */
const POOL_SIZE = LANES.length + 4;

/** Jobs in the database, as its owner, in a schema of their own. For the embedded profile, which has no Redis. */
export class PostgresJobServer extends JobServer {
  private readonly lanes = new OpenLanes();
  private readonly pool: Pool;

  constructor(connection: DatabaseConnection) {
    super();
    this.pool = new Pool({
      ...connection,
      max: POOL_SIZE,
      keepAlive: true,
      options: `-c search_path=${SCHEMA}`,
    });
    // One listener for each lane's queue and worker, and this one.
    this.pool.setMaxListeners(2 * LANES.length + 4);
    this.pool.on('error', () => {
      // An idle connection was lost: the pool has dropped it and opens another on demand.
    });
  }

  async open(): Promise<void> {
    const client = await this.pool.connect();
    try {
      await runMigrations(client, SCHEMA);
    } finally {
      client.release();
    }
    for (const lane of LANES) {
      this.lanes.add(lane, new Queue(lane, { connection: this.connectionOptions }, backend));
    }
  }

  lane(lane: Lane): LaneQueue {
    return this.lanes.get(lane);
  }

  work(lane: Lane, processor: LaneProcessor, options: LaneWorkerOptions): LaneWorker {
    return new Worker(lane, processor, { ...options, connection: this.connectionOptions }, backend);
  }

  async ping(): Promise<void> {
    await this.pool.query('SELECT 1');
  }

  async close(): Promise<void> {
    await this.lanes.close();
    await this.pool.end();
  }

  private get connectionOptions(): ConnectionOptions {
    return this.pool;
  }
}
