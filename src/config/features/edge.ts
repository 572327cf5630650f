import { CacheDrops } from '../../application/shared/cache-drops.js';
import { Cache } from '../../application/shared/cache.port.js';
import { DropCaches } from '../../application/shared/drop-caches.js';
import { Figures } from '../../application/shared/figures.port.js';
import { Meter } from '../../application/shared/meter.port.js';
import { RateLimiter } from '../../application/shared/rate-limiter.port.js';
import { CachedAnswers } from '../../presentation/http/shared/cached.js';
import { RateLimitSettings } from '../../presentation/http/shared/rate-limit.guard.js';
import type { Feature } from './feature.js';

/** What stands before and around the routes: cache, limits, idempotency, figures. */
export const edge: Feature = {
  useCases: [CacheDrops, CachedAnswers],
  reactions: [DropCaches],
  adapters: ({ config, meter, cache, rateLimiter }) => [
    { provide: Meter, useValue: meter },
    { provide: Figures, useValue: meter },
    { provide: Cache, useValue: cache },
    { provide: RateLimiter, useValue: rateLimiter },
    { provide: RateLimitSettings, useValue: { on: config.rateLimits } },
  ],
};
