import type { Redis } from 'ioredis';

/** Redis does not answer, or not in time. */
export class RedisAwayError extends Error {
  override readonly name = 'RedisAwayError';
}

export interface CircuitSettings {
  /** How long one request waits for Redis. */
  readonly patienceMs: number;
  /** After a failure nobody asks for this long; doubles with each further failure up to the longest. */
  readonly pauseMs: number;
  readonly longestPauseMs: number;
}

const SETTINGS: CircuitSettings = { patienceMs: 50, pauseMs: 100, longestPauseMs: 2_000 };

/**
 * Asks Redis on behalf of requests that can be answered without it. Each waits a moment at most; once one has waited in
 * vain the others are refused at once, until after a pause one of them has tried and got an answer.
 */
export class RedisCircuit {
  private failures = 0;
  private closedUntil = 0;
  private trying = false;

  /** @param now milliseconds that no change of the clock sets back */
  constructor(
    private readonly redis: Redis,
    private readonly settings = SETTINGS,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Calls when the connection is there again. */
  onReturn(action: () => void): void {
    this.redis.on('ready', () => {
      this.recovered();
      action();
    });
  }

  /** @throws RedisAwayError */
  async ask<T>(command: (redis: Redis) => Promise<T>): Promise<T> {
    const isTrial = this.failures > 0;
    if (isTrial && (this.trying || this.now() < this.closedUntil))
      throw new RedisAwayError('Redis was away a moment ago.');
    this.trying = isTrial;
    try {
      const answer = await this.inTime(command(this.redis));
      this.recovered();
      return answer;
    } catch (error) {
      this.failed();
      throw new RedisAwayError('Redis does not answer.', { cause: error });
    } finally {
      if (isTrial) this.trying = false;
    }
  }

  private async inTime<T>(answer: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      // When this process was busy the answer may be here, unread: sockets are read before immediates run.
      const giveUp = () => reject(new Error(`no answer within ${this.settings.patienceMs} ms`));
      timer = setTimeout(() => setImmediate(giveUp), this.settings.patienceMs);
    });
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  private recovered(): void {
    this.failures = 0;
  }

  /** Those who were waiting together have all seen the same failure. */
  private failed(): void {
    if (this.failures > 0 && this.now() < this.closedUntil) return;
    this.failures += 1;
    const { pauseMs, longestPauseMs } = this.settings;
    const pause = Math.min(pauseMs * 2 ** Math.min(this.failures - 1, 16), longestPauseMs);
    this.closedUntil = this.now() + pause;
  }
}
