import { type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { AccessTokens } from './application/identity/access-tokens.port.js';
import { CreateAdministrator } from './application/identity/create-administrator.js';
import { LogIn } from './application/identity/log-in.js';
import { PasswordHasher } from './application/identity/password-hasher.port.js';
import { FindContainers } from './application/map/find-containers.js';
import { MapReader } from './application/map/map-reader.port.js';
import { BoundaryTopology } from './application/network/boundary-topology.port.js';
import { CreateArea } from './application/network/create-area.js';
import { CreateSite } from './application/network/create-site.js';
import { NetworkReader } from './application/network/network-reader.port.js';
import { RegisterContainer } from './application/network/register-container.js';
import { Clock } from './application/shared/clock.port.js';
import { IdGenerator } from './application/shared/id-generator.port.js';
import { UnitOfWork } from './application/shared/unit-of-work.port.js';
import type { Runtime } from './config/runtime.js';
import { Accounts } from './domain/identity/accounts.repository.js';
import { Areas } from './domain/network/areas.repository.js';
import { Containers } from './domain/network/containers.repository.js';
import { Sites } from './domain/network/sites.repository.js';
import { Argon2PasswordHasher } from './infrastructure/crypto/argon2-password-hasher.js';
import { UuidV7Generator } from './infrastructure/crypto/uuid-v7.generator.js';
import { PostgisMapReader } from './infrastructure/postgis/map/postgis-map.reader.js';
import { PostgisBoundaryTopology } from './infrastructure/postgis/network/postgis-boundary-topology.js';
import { PostgisNetworkReader } from './infrastructure/postgis/network/postgis-network.reader.js';
import { DatabaseProbe } from './infrastructure/postgis/shared/database.probe.js';
import { RedisProbe } from './infrastructure/redis/redis.probe.js';
import { DiskProbe } from './infrastructure/storage/disk.probe.js';
import { TypeOrmAccounts } from './infrastructure/typeorm/identity/typeorm-accounts.repository.js';
import { TypeOrmAreas } from './infrastructure/typeorm/network/typeorm-areas.repository.js';
import { TypeOrmContainers } from './infrastructure/typeorm/network/typeorm-containers.repository.js';
import { TypeOrmSites } from './infrastructure/typeorm/network/typeorm-sites.repository.js';
import { AuthController } from './presentation/http/identity/auth.controller.js';
import { MapController } from './presentation/http/map/map.controller.js';
import { MapSettings } from './presentation/http/map/map-settings.js';
import { AreasController } from './presentation/http/network/areas.controller.js';
import { ContainersController } from './presentation/http/network/containers.controller.js';
import { SitesController } from './presentation/http/network/sites.controller.js';
import { HealthController, HealthProbes } from './presentation/http/shared/health.controller.js';
import { AccessGuard } from './presentation/http/shared/access.guard.js';
import { ProblemFilter } from './presentation/http/shared/problem.filter.js';
import { ShapePipe } from './presentation/http/shared/shape.pipe.js';

/** Which class answers for which port. Read it to know what the application is made of. */
export class AppModule {
  static of(runtime: Runtime): DynamicModule {
    return {
      module: AppModule,
      controllers: [
        AuthController,
        SitesController,
        AreasController,
        ContainersController,
        MapController,
        HealthController,
      ],
      providers: [...useCases, ...adapters(runtime), ...httpRules],
    };
  }
}

const useCases: Provider[] = [
  LogIn,
  CreateAdministrator,
  CreateSite,
  CreateArea,
  RegisterContainer,
  FindContainers,
];

const httpRules: Provider[] = [
  { provide: APP_GUARD, useClass: AccessGuard },
  { provide: APP_FILTER, useClass: ProblemFilter },
  { provide: APP_PIPE, useClass: ShapePipe },
];

function adapters({ config, clock, unitOfWork, publicPool, redis, accessTokens }: Runtime): Provider[] {
  const probes = [
    new DatabaseProbe(publicPool),
    ...(redis ? [new RedisProbe(redis)] : []),
    new DiskProbe(config.home),
  ];
  return [
    { provide: Clock, useValue: clock },
    { provide: IdGenerator, useClass: UuidV7Generator },
    { provide: UnitOfWork, useValue: unitOfWork },
    { provide: PasswordHasher, useClass: Argon2PasswordHasher },
    { provide: AccessTokens, useValue: accessTokens },
    { provide: Accounts, useValue: new TypeOrmAccounts(unitOfWork) },
    { provide: Sites, useValue: new TypeOrmSites(unitOfWork) },
    { provide: Areas, useValue: new TypeOrmAreas(unitOfWork) },
    { provide: Containers, useValue: new TypeOrmContainers(unitOfWork) },
    { provide: BoundaryTopology, useValue: new PostgisBoundaryTopology(publicPool) },
    { provide: NetworkReader, useValue: new PostgisNetworkReader(unitOfWork) },
    { provide: MapReader, useValue: new PostgisMapReader(publicPool) },
    { provide: MapSettings, useValue: config.map },
    { provide: HealthProbes, useValue: probes },
  ];
}
