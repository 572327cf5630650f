import { SetMetadata } from '@nestjs/common';
import type { RateLimit } from '../../../application/shared/rate-limiter.port.js';
import type { Access } from './access.js';

/** A limit, and whose requests are counted together. */
export interface LimitRule extends RateLimit {
  /** `user`: the person, or the API key. */
  readonly by: 'address' | 'user' | 'email';
  /** Which requests it counts, by their body; left out: all. */
  readonly only?: (body: unknown) => boolean;
}

const perMinute = (tokens: number): number => tokens / 60;
const perHour = (tokens: number): number => tokens / 3_600;

const SIGNED_IN: LimitRule = {
  name: 'signed-in',
  by: 'user',
  capacity: 200,
  refillPerSecond: perMinute(600),
};

/** Whether the body of a report says so, whatever else is right or wrong with it. */
export const tellsOfDanger = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'category' in body && body.category === 'person_in_danger';

/**
 * What a route may be limited by. The rules are asked in order and the first that refuses ends it: who is refused by
 * their address takes nothing from the bucket of somebody else's e-mail address.
 */
export const LIMIT_POLICIES = {
  none: [],
  public: [{ name: 'public', by: 'address', capacity: 120, refillPerSecond: perMinute(300) }],
  login: [
    { name: 'login-address', by: 'address', capacity: 10, refillPerSecond: perMinute(10) },
    { name: 'login-email', by: 'email', capacity: 5, refillPerSecond: perMinute(5) },
  ],
  'signed-in': [SIGNED_IN],
  upload: [SIGNED_IN, { name: 'upload', by: 'user', capacity: 20, refillPerSecond: perHour(20) }],
  picture: [SIGNED_IN, { name: 'picture', by: 'user', capacity: 60, refillPerSecond: perHour(120) }],
  // A square full of people behind one address may report at once; who goes on is a program.
  report: [
    {
      name: 'report',
      by: 'address',
      capacity: 60,
      refillPerSecond: perMinute(20),
      only: (body: unknown) => !tellsOfDanger(body),
    },
    {
      name: 'report-danger',
      by: 'address',
      capacity: 60,
      refillPerSecond: perMinute(60),
      only: tellsOfDanger,
    },
  ],
} as const satisfies Record<string, readonly LimitRule[]>;

export type LimitPolicy = keyof typeof LIMIT_POLICIES;

export const LIMIT = Symbol('limit');

/** Part of `@Endpoint`. */
export const LimitedBy = (policy: LimitPolicy) => SetMetadata(LIMIT, policy);

export function policyOf(access: Access): LimitPolicy {
  return access === 'public' ? 'public' : 'signed-in';
}
