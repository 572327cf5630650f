import { createRedisBackend, Queue, Worker } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
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

/** Milliseconds between attempts grow to this while Redis is away. */
const RETRY_MS_MAX = 2_000;
/** A command that Redis does not answer within this time has failed. */
const COMMAND_MS = 5_000;

/** Jobs in Redis or Valkey, which must be `noeviction`. */
export class RedisJobServer extends JobServer {
  private readonly lanes = new OpenLanes();
  private adding: Redis | undefined;
  private working: Redis | undefined;

  constructor(
    private readonly url: string,
    /** Before every key. */
    private readonly prefix: string,
  ) {
    super();
  }

  async open(): Promise<void> {
    this.adding = connect(this.url, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 1,
      commandTimeout: COMMAND_MS,
    });
    await this.adding.connect();
    for (const lane of LANES) {
      const options = { connection: this.adding, prefix: this.prefix };
      this.lanes.add(lane, new Queue(lane, options, createRedisBackend));
    }
  }

  lane(lane: Lane): LaneQueue {
    return this.lanes.get(lane);
  }

  work(lane: Lane, processor: LaneProcessor, options: LaneWorkerOptions): LaneWorker {
    // BullMQ wants a worker's commands to wait for a Redis that is away, however long.
    this.working ??= connect(this.url, { maxRetriesPerRequest: null });
    const connection = this.working;
    return new Worker(lane, processor, { ...options, connection, prefix: this.prefix }, createRedisBackend);
  }

  async ping(): Promise<void> {
    if (!this.adding) throw new Error('The job queue is not open.');
    await this.adding.ping();
  }

  async close(): Promise<void> {
    this.adding?.disconnect();
    this.working?.disconnect();
    await this.lanes.close();
  }
}

function connect(url: string, options: RedisOptions): Redis {
  const redis = new Redis(url, {
    lazyConnect: true,
    retryStrategy: (attempt) => Math.min(attempt * 100, RETRY_MS_MAX),
    ...options,
  });
  redis.on('error', () => {
    // The client tries again by itself; the probe reports it.
  });
  return redis;
}
