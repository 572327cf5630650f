import { addressOf, generationsOf, type CacheAddress } from './cache-address.js';
import { CACHE_POLICIES, type CacheKey } from './cache-keys.js';
import { Cache, type CacheOwner } from './cache.port.js';
import type { CacheStore } from './cache-store.port.js';
import type { Meter } from './meter.port.js';

/** Longer questions are asked once and never again: they are computed and not kept. */
export const DETAIL_MAX = 1_024;
/** Characters. Longer answers would push out many others. */
export const ANSWER_MAX = 256 * 1_024;
/** Entries made together end up to this part of their time apart, so that they are not all computed again at once. */
const JITTER = 0.1;

/** What became of a question; the label `result` of `cache_requests_total`. */
type Result = 'hit' | 'miss' | 'joined' | 'away' | 'unfit';

/**
 * The cache's rules, on whichever store. An entry holds the generations that were read before its answer was computed
 * and is valid as long as they are the present ones: a drop during the computation leaves an entry that nobody takes.
 * Ask outside of units of work: what they have written and not committed must not be kept.
 */
export class CacheByGenerations extends Cache {
  /** By entry and generations: who asks after a drop finds no computation that began before it. */
  private readonly computations = new Map<string, Promise<string>>();
  /** Generations that should have ended while the store was away, with the number of the last attempt. */
  private readonly owed = new Map<string, number>();
  private attempts = 0;

  constructor(
    private readonly store: CacheStore,
    private readonly meter: Meter,
    private readonly random: () => number = Math.random,
  ) {
    super();
  }

  async through(
    key: CacheKey,
    owner: CacheOwner,
    detail: string,
    compute: () => Promise<string>,
  ): Promise<string> {
    const address = addressOf(key, owner, detail);
    if (detail.length > DETAIL_MAX) return this.counted(key, 'unfit', compute());
    const found = await this.look(address);
    if (found === undefined) return this.counted(key, 'away', compute());
    if (found.answer !== undefined) return this.counted(key, 'hit', found.answer);
    const name = `${address.entry} ${found.generations}`;
    const underWay = this.computations.get(name);
    if (underWay) return this.counted(key, 'joined', underWay);
    const computation = this.computeAndKeep(key, address.entry, found.generations, compute);
    this.computations.set(name, computation);
    const forget = () => this.computations.delete(name);
    // Who has read before it was kept, and gets to know only now, still finds it.
    void computation.then(() => setImmediate(forget), forget);
    return this.counted(key, 'miss', computation);
  }

  async drop(topics: readonly string[], organisationId: string): Promise<void> {
    await this.renew(generationsOf(topics, organisationId));
  }

  /** Ends what could not be ended while the store was away. @throws Error while it still is */
  async settle(): Promise<void> {
    if (this.owed.size > 0) await this.renew([...this.owed.keys()]);
  }

  private async look({ entry, generations }: CacheAddress) {
    try {
      if (generations.some((generation) => this.owed.has(generation))) await this.settle();
      const reading = await this.store.read(entry, generations);
      return { generations: reading.generations, answer: answerIn(reading.kept, reading.generations) };
    } catch {
      return undefined;
    }
  }

  private async computeAndKeep(
    key: CacheKey,
    entry: string,
    generations: string,
    compute: () => Promise<string>,
  ) {
    const answer = await compute();
    if (answer.length <= ANSWER_MAX) {
      const ttlSeconds = CACHE_POLICIES[key].ttlSeconds * (1 - JITTER * this.random());
      // Not kept is no failure: the next one computes again.
      await this.store.keep(entry, `${generations}\n${answer}`, ttlSeconds).catch(() => {});
    }
    return answer;
  }

  private async renew(generations: readonly string[]): Promise<void> {
    if (generations.length === 0) return;
    const attempt = ++this.attempts;
    try {
      await this.store.renew(generations);
      for (const generation of generations) {
        if ((this.owed.get(generation) ?? attempt) <= attempt) this.owed.delete(generation);
      }
    } catch (error) {
      for (const generation of generations) {
        this.owed.set(generation, Math.max(attempt, this.owed.get(generation) ?? 0));
      }
      throw error;
    }
  }

  private counted<T>(key: CacheKey, result: Result, answer: T): T {
    this.meter.count('cache_requests_total', { key, result });
    return answer;
  }
}

function answerIn(kept: string | undefined, generations: string): string | undefined {
  const start = `${generations}\n`;
  return kept?.startsWith(start) ? kept.slice(start.length) : undefined;
}
