import type { Processor, Queue, Worker, WorkerOptions } from 'bullmq';
import { type JobName, type JobPolicy, type Jobs } from '../../application/shared/jobs.js';

export type Lane = JobPolicy['lane'];
export const LANES: readonly Lane[] = ['quick', 'long', 'build'];

export type JobData = Jobs[JobName];
export type LaneQueue = Queue<JobData, void, string>;
export type LaneWorker = Worker<JobData, void, string>;
export type LaneProcessor = Processor<JobData, void, string>;

/** What a worker may set; the connection is the server's. */
export type LaneWorkerOptions = Omit<WorkerOptions, 'connection' | 'prefix'>;

/** Where the jobs are kept: one BullMQ queue for each lane. */
export abstract class JobServer {
  /** Connects the adding side. @throws when the server does not answer */
  abstract open(): Promise<void>;
  /** The queue of a lane; commands on it fail soon when the server is away. @throws when not open */
  abstract lane(lane: Lane): LaneQueue;
  /** A worker on a lane, with connections that wait for a server that is away. The caller closes it. */
  abstract work(lane: Lane, processor: LaneProcessor, options: LaneWorkerOptions): LaneWorker;
  /** @throws when the server does not answer */
  abstract ping(): Promise<void>;
  /** Lets go of every connection, also of workers that were not closed. */
  abstract close(): Promise<void>;
}

/** The opened queues by lane. */
export class OpenLanes {
  private readonly queues = new Map<Lane, LaneQueue>();

  add(lane: Lane, queue: LaneQueue): void {
    // Without a listener a lost connection would end the process; the probe and the relay's log tell of it.
    queue.on('error', () => {});
    this.queues.set(lane, queue);
  }

  get(lane: Lane): LaneQueue {
    const queue = this.queues.get(lane);
    if (!queue) throw new Error('The job queue is not open.');
    return queue;
  }

  async close(): Promise<void> {
    await Promise.allSettled([...this.queues.values()].map((queue) => queue.close()));
    this.queues.clear();
  }
}
