/** Why a wait for the session ended. */
export type WaitOutcome = 'granted' | 'timed-out' | 'cancelled' | 'withdrawn';

interface Waiter {
  readonly holder: object;
  readonly settle: (outcome: WaitOutcome) => void;
}

/** Who may use the one session: first come, first served, with a limit to the wait. */
export class SessionQueue {
  private holder: object | undefined;
  private waiting: Waiter[] = [];

  /** Waits for the session at most `waitMs` milliseconds (`Infinity`: as long as it takes). */
  acquire(holder: object, waitMs: number): Promise<WaitOutcome> {
    if (this.holder === undefined && this.waiting.length === 0) {
      this.holder = holder;
      return Promise.resolve('granted');
    }
    return new Promise((resolve) => {
      const timer = Number.isFinite(waitMs)
        ? setTimeout(() => this.end(holder, 'timed-out'), waitMs)
        : undefined;
      const settle = (outcome: WaitOutcome): void => {
        clearTimeout(timer);
        resolve(outcome);
      };
      this.waiting.push({ holder, settle });
    });
  }

  /**
   * Gives the session back. The next in line gets it one turn of the event loop later, so that what clients have
   * sent meanwhile is read between two of them.
   */
  release(holder: object): void {
    if (this.holder !== holder) throw new Error('the session is released by someone who does not hold it');
    if (this.waiting.length === 0) {
      this.holder = undefined;
      return;
    }
    const handOver = (this.holder = {});
    setImmediate(() => {
      if (this.holder !== handOver) return;
      const next = this.waiting.shift();
      this.holder = next?.holder;
      next?.settle('granted');
    });
  }

  /** Ends a wait from outside. False when this one does not wait. */
  end(holder: object, outcome: Exclude<WaitOutcome, 'granted'>): boolean {
    const waiter = this.waiting.find((candidate) => candidate.holder === holder);
    if (!waiter) return false;
    this.waiting = this.waiting.filter((candidate) => candidate !== waiter);
    waiter.settle(outcome);
    return true;
  }
}
