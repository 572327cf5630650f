import { randomUUID } from 'node:crypto';
import { type CacheReading, CacheStore } from '../../application/shared/cache-store.port.js';
import { digestOf } from '../crypto/digest.js';
import { ByteBudget } from './byte-budget.js';
import type { RedisCircuit } from './redis-circuit.js';

/** Longer than any entry; what runs out is made anew and costs a computation. */
const GENERATION_TTL_S = 86_400;

/**
 * What one process keeps in a minute. Redis holds the jobs too and evicts nothing, so whoever asks thousands of
 * different questions must not fill it: with entries of at most 5 minutes that is 160 MB for each process.
 */
const BYTES_A_MINUTE = 32 * 1024 * 1024;

/** The cache of all processes on one Redis. Names are digests: questions can be long and hold anything. */
export class RedisCacheStore extends CacheStore {
  constructor(
    private readonly circuit: RedisCircuit,
    private readonly prefix: string,
    private readonly budget = new ByteBudget(BYTES_A_MINUTE),
  ) {
    super();
  }

  async read(entry: string, generations: readonly string[]): Promise<CacheReading> {
    const name = this.entryName(entry);
    const names = generations.map((generation) => this.generationName(generation));
    return (
      readingOf(await this.circuit.ask((redis) => redis.mget(name, ...names))) ??
      this.readWithNewMarks(name, names)
    );
  }

  async keep(entry: string, content: string, ttlSeconds: number): Promise<void> {
    if (!this.budget.spend(Buffer.byteLength(content))) return;
    const ttlMs = Math.ceil(ttlSeconds * 1000);
    await this.circuit.ask((redis) => redis.set(this.entryName(entry), content, 'PX', ttlMs));
  }

  async renew(generations: readonly string[]): Promise<void> {
    await this.circuit.ask(async (redis) => {
      const commands = redis.multi();
      for (const generation of generations)
        commands.set(this.generationName(generation), randomUUID(), 'EX', GENERATION_TTL_S);
      refuseFailures(await commands.exec());
    });
  }

  /** Makes the marks that are missing; when several processes do at once they all find those of the first. */
  private async readWithNewMarks(entryName: string, names: readonly string[]): Promise<CacheReading> {
    const results = await this.circuit.ask(async (redis) => {
      const commands = redis.multi();
      for (const name of names) commands.set(name, randomUUID(), 'EX', GENERATION_TTL_S, 'NX');
      return refuseFailures(await commands.mget(entryName, ...names).exec());
    });
    const reading = readingOf(results.at(-1) as (string | null)[]);
    if (!reading) throw new Error('A generation went while it was made.');
    return reading;
  }

  private entryName(entry: string): string {
    return `${this.prefix}:cache:entry:${digestOf(entry)}`;
  }

  private generationName(generation: string): string {
    return `${this.prefix}:cache:generation:${generation.replace(' ', ':')}`;
  }
}

/** undefined when a mark is missing. */
function readingOf([kept, ...marks]: readonly (string | null | undefined)[]): CacheReading | undefined {
  return marks.includes(null) ? undefined : { kept: kept ?? undefined, generations: marks.join() };
}

function refuseFailures(results: readonly [error: Error | null, result: unknown][] | null): unknown[] {
  if (results === null) throw new Error('The transaction was discarded.');
  return results.map(([error, result]) => {
    if (error) throw error;
    return result;
  });
}
