import { AnswerOnce } from '../../application/shared/answer-once.js';
import { CacheDrops } from '../../application/shared/cache-drops.js';
import { Cache } from '../../application/shared/cache.port.js';
import { DropCaches } from '../../application/shared/drop-caches.js';
import { Figures } from '../../application/shared/figures.port.js';
import { ForgetIdempotencyKeys } from '../../application/shared/forget-idempotency-keys.js';
import { IdempotencyKeys } from '../../application/shared/idempotency-keys.port.js';
import { Meter } from '../../application/shared/meter.port.js';
import { RateLimiter } from '../../application/shared/rate-limiter.port.js';
import { TypeOrmIdempotencyKeys } from '../../infrastructure/typeorm/shared/idempotency-keys.js';
import { CachedAnswers } from '../../presentation/http/shared/cached.js';
import { IdempotencyInterceptor } from '../../presentation/http/shared/idempotency.interceptor.js';
import { RateLimitSettings } from '../../presentation/http/shared/rate-limit.guard.js';
import type { Feature } from './feature.js';

/** What stands before and around the routes: cache, limits, idempotency, figures. */
export const edge: Feature = {
  useCases: [CacheDrops, CachedAnswers, AnswerOnce, IdempotencyInterceptor],
  reactions: [DropCaches],
  tidyings: [ForgetIdempotencyKeys],
  adapters: ({ config, unitOfWork, meter, cache, rateLimiter }) => [
    { provide: IdempotencyKeys, useValue: new TypeOrmIdempotencyKeys(unitOfWork) },
    { provide: Meter, useValue: meter },
    { provide: Figures, useValue: meter },
    { provide: Cache, useValue: cache },
    { provide: RateLimiter, useValue: rateLimiter },
    { provide: RateLimitSettings, useValue: { on: config.rateLimits } },
  ],
};
