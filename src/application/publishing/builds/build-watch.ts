import type { RunningBuild } from '../../../domain/publishing/build.js';
import type { Clock } from '../../shared/clock.port.js';
import { BuildFault } from './build-fault.js';
import type { BuildLeases, PageProgress } from './build-leases.port.js';

/** How long a build stays with a process that no longer answers for it. */
export const LEASE_MS = 15_000;
/** How often it says that it lives, and hears of a cancel. */
const RENEW_MS = 1_000;

export interface WatchOver {
  readonly build: RunningBuild;
  readonly holder: string;
  readonly deadlineMs: number;
  /** Aborted when the worker stops. */
  readonly stopping: AbortSignal;
}

/** Holds a build while it is worked on, and ends the work when it is no longer wanted, or takes too long. */
export class BuildWatch {
  private readonly ending = new AbortController();
  private readonly timers: NodeJS.Timeout[];
  private pages: PageProgress = { done: 0, total: 0 };
  private lost = false;
  private asking = false;

  constructor(
    private readonly leases: BuildLeases,
    private readonly clock: Clock,
    private readonly over: WatchOver,
  ) {
    const { deadlineMs, stopping } = over;
    const late = new BuildFault(
      'build.deadline',
      `The build has taken longer than ${deadlineMs / 1_000} seconds.`,
    );
    this.timers = [
      setInterval(() => void this.renew(), RENEW_MS),
      setTimeout(() => this.ending.abort(late), deadlineMs),
    ];
    stopping.addEventListener('abort', this.stopped, { once: true });
    if (stopping.aborted) this.stopped();
  }

  /** Aborted when the work has to end. */
  get signal(): AbortSignal {
    return this.ending.signal;
  }

  /** Cancelled, superseded or with another worker: what becomes of it is not ours to say. */
  get isLost(): boolean {
    return this.lost;
  }

  readonly expectPages = (total: number): void => {
    this.pages = { done: 0, total };
  };

  readonly countPages = (pages: number): void => {
    this.pages = { ...this.pages, done: this.pages.done + pages };
  };

  stop(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.over.stopping.removeEventListener('abort', this.stopped);
  }

  /** It is no longer ours: whoever has taken it says what becomes of it. */
  lose(): void {
    this.lost = true;
    this.ending.abort(new Error('The build is no longer ours.'));
  }

  private readonly stopped = (): void => this.ending.abort(new Error('The worker stops.'));

  /** A database that is away for a moment is no reason to give up: the lease lasts longer. */
  private async renew(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    const { build, holder } = this.over;
    const until = new Date(this.clock.now().getTime() + LEASE_MS);
    const held = await this.leases.renew(build, holder, until, this.pages).catch(() => true);
    this.asking = false;
    if (!held) this.lose();
  }
}
