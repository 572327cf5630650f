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
import { LANES } from '../../infrastructure/bullmq/job-server.js';
import { Seals } from '../../application/shared/seals.port.js';
import { BoardQueues } from '../../presentation/http/shared/operations/queue-board.js';
import { QueueBoardController } from '../../presentation/http/shared/operations/queue-board.controller.js';
import {
  QueueBoardSession,
  QueueBoardSettings,
} from '../../presentation/http/shared/operations/queue-board.session.js';
import { MetricsAccess, MetricsController } from '../../presentation/http/shared/metrics.controller.js';
import { RateLimitSettings } from '../../presentation/http/shared/rate-limit.guard.js';
import type { Feature } from './feature.js';

/** What stands before and around the routes: cache, limits, idempotency, figures. */
export const edge: Feature = {
  controllers: [MetricsController, QueueBoardController],
  useCases: [CacheDrops, CachedAnswers, AnswerOnce, IdempotencyInterceptor, QueueBoardSession],
  reactions: [DropCaches],
  tidyings: [ForgetIdempotencyKeys],
  adapters: ({ config, unitOfWork, meter, cache, rateLimiter, seals, jobServer }) => [
    { provide: Seals, useValue: seals },
    { provide: BoardQueues, useValue: { all: () => LANES.map((lane) => jobServer.lane(lane)) } },
    { provide: QueueBoardSettings, useValue: { publicUrl: config.publicUrl } },
    { provide: IdempotencyKeys, useValue: new TypeOrmIdempotencyKeys(unitOfWork) },
    { provide: Meter, useValue: meter },
    { provide: Figures, useValue: meter },
    { provide: Cache, useValue: cache },
    { provide: RateLimiter, useValue: rateLimiter },
    { provide: MetricsAccess, useValue: { token: config.metricsToken, open: !config.production } },
    { provide: RateLimitSettings, useValue: { on: config.rateLimits } },
  ],
};
