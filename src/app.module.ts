import type { DynamicModule, InjectionToken, Provider, Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { MailLoaders } from './application/notifications/mailer.port.js';
import { Clock } from './application/shared/clock.port.js';
import { EventReactions } from './application/shared/event-reaction.js';
import { IdGenerator } from './application/shared/id-generator.port.js';
import { JobHandlers } from './application/shared/job-queue.port.js';
import { Tidyings } from './application/shared/tidying.port.js';
import { UnitOfWork } from './application/shared/unit-of-work.port.js';
import { builds } from './config/features/builds.js';
import { edge } from './config/features/edge.js';
import type { Feature } from './config/features/feature.js';
import { identity } from './config/features/identity.js';
import { imports } from './config/features/imports.js';
import { labels } from './config/features/labels.js';
import { live } from './config/features/live.js';
import { map } from './config/features/map.js';
import { network } from './config/features/network.js';
import { notifications } from './config/features/notifications.js';
import { publishing } from './config/features/publishing.js';
import { queue } from './config/features/queue.js';
import { storage } from './config/features/storage.js';
import { tours } from './config/features/tours.js';
import type { Runtime } from './config/runtime.js';
import { DatabaseProbe } from './infrastructure/postgis/shared/database.probe.js';
import { RedisProbe } from './infrastructure/redis/redis.probe.js';
import { DiskProbe } from './infrastructure/storage/disk.probe.js';
import { AccessGuard } from './presentation/http/shared/access.guard.js';
import { HealthController, HealthProbes } from './presentation/http/shared/health.controller.js';
import { ProblemFilter } from './presentation/http/shared/problem.filter.js';
import { RateLimitGuard } from './presentation/http/shared/rate-limit.guard.js';
import { ShapePipe } from './presentation/http/shared/shape.pipe.js';

/** Everything that the application is made of; `src/config/features` says which class answers for which port. */
const FEATURES: readonly Feature[] = [
  queue,
  storage,
  edge,
  notifications,
  live,
  identity,
  network,
  labels,
  map,
  imports,
  tours,
  publishing,
  builds,
];

export class AppModule {
  static of(runtime: Runtime): DynamicModule {
    return {
      module: AppModule,
      controllers: [...FEATURES.flatMap(({ controllers = [] }) => controllers), HealthController],
      providers: [
        ...FEATURES.flatMap(({ useCases = [] }) => useCases),
        ...FEATURES.flatMap(({ adapters }) => adapters?.(runtime) ?? []),
        ...all(EventReactions, ({ reactions = [] }) => reactions),
        ...all(JobHandlers, ({ jobs = [] }) => jobs),
        ...all(Tidyings, ({ tidyings = [] }) => tidyings),
        ...all(MailLoaders, ({ mails = [] }) => mails),
        ...shared(runtime),
        ...httpRules,
      ],
    };
  }
}

/** The classes that features contribute to one list, and the list itself under the token. */
function all(token: InjectionToken, of: (feature: Feature) => readonly Type[]): Provider[] {
  const classes = FEATURES.flatMap(of);
  return [...classes, { provide: token, useFactory: (...members: unknown[]) => members, inject: classes }];
}

const httpRules: Provider[] = [
  { provide: APP_GUARD, useClass: AccessGuard },
  { provide: APP_GUARD, useClass: RateLimitGuard },
  { provide: APP_FILTER, useClass: ProblemFilter },
  { provide: APP_PIPE, useClass: ShapePipe },
];

function shared(runtime: Runtime): Provider[] {
  const { config, clock, ids, unitOfWork, publicPool, redis } = runtime;
  const probes = [
    new DatabaseProbe(publicPool),
    ...(redis ? [new RedisProbe(redis)] : []),
    new DiskProbe(config.home),
    ...FEATURES.flatMap((feature) => feature.probes?.(runtime) ?? []),
  ];
  return [
    { provide: Clock, useValue: clock },
    { provide: IdGenerator, useValue: ids },
    { provide: UnitOfWork, useValue: unitOfWork },
    { provide: HealthProbes, useValue: probes },
  ];
}
