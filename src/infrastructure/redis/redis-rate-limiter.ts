import type { Redis } from 'ioredis';
import { type RateLimit, RateLimiter, type RateVerdict } from '../../application/shared/rate-limiter.port.js';
import { verdictOf } from '../../application/shared/token-bucket.js';
import { digestOf } from '../crypto/digest.js';
import type { RedisCircuit } from './redis-circuit.js';

/**
 * `takeToken` as one atomic step, on the server's clock: processes whose clocks differ would otherwise give each other
 * tokens, or take them. A full bucket need not be stored, so its key runs out when it would be full. Answers whether a
 * token was there, and what is left, as text: Lua's numbers lose their fractions on the way.
 */
const TAKE = `
local capacity, refill = tonumber(ARGV[1]), tonumber(ARGV[2])
local time = redis.call('TIME')
local now = time[1] + time[2] / 1000000
local bucket = redis.call('HMGET', KEYS[1], 'tokens', 'at')
local tokens = capacity
if bucket[1] and bucket[2] then
  tokens = math.min(capacity, bucket[1] + math.max(0, now - bucket[2]) * refill)
end
local allowed = tokens >= 1 - 1e-9
if allowed then tokens = math.max(0, tokens - 1) end
local left = string.format('%.17g', tokens)
redis.call('HSET', KEYS[1], 'tokens', left, 'at', string.format('%.6f', now))
redis.call('PEXPIRE', KEYS[1], math.ceil((capacity - tokens) / refill * 1000) + 1000)
return {allowed and 1 or 0, left}
`;

type TakeCommand = (key: string, capacity: number, refill: number) => Promise<[0 | 1, string]>;

/** The limits of all processes on one Redis: one round trip, exact however many ask at once. */
export class RedisRateLimiter extends RateLimiter {
  constructor(
    private readonly circuit: RedisCircuit,
    private readonly prefix: string,
  ) {
    super();
  }

  async take(limit: RateLimit, subject: string): Promise<RateVerdict> {
    const key = `${this.prefix}:limit:${limit.name}:${digestOf(subject)}`;
    const [allowed, left] = await this.circuit.ask((redis) =>
      takeOn(redis)(key, limit.capacity, limit.refillPerSecond),
    );
    return verdictOf(limit, allowed === 1, Number(left));
  }
}

/** The client sends the script's digest, and the script itself only to a server that does not know it yet. */
function takeOn(redis: Redis): TakeCommand {
  const commands = redis as Redis & { glaneurTakeToken?: TakeCommand };
  if (!commands.glaneurTakeToken) redis.defineCommand('glaneurTakeToken', { numberOfKeys: 1, lua: TAKE });
  return (commands.glaneurTakeToken as TakeCommand).bind(redis);
}
