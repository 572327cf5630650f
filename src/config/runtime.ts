import type { Logger } from 'pino';
import type { AccessTokens } from '../application/identity/access-tokens.port.js';
import type { Clock } from '../application/shared/clock.port.js';
import { SystemClock } from '../infrastructure/clock/system-clock.js';
import { EdDsaAccessTokens } from '../infrastructure/crypto/eddsa-access-tokens.js';
import { createPublicPool } from '../infrastructure/postgis/shared/public-pool.js';
import { connectRedis } from '../infrastructure/redis/redis-connection.js';
import type { DatabaseConnection } from '../infrastructure/typeorm/connection.js';
import { createDataSource, STATEMENT_TIMEOUT_MS } from '../infrastructure/typeorm/data-source.js';
import { TypeOrmUnitOfWork } from '../infrastructure/typeorm/shared/unit-of-work.js';
import type { Config } from './config.js';
import { createEdgeParts, type EdgeParts } from './edge-parts.js';

/** Everything outside the process that the application works with, made and not yet connected. */
export interface Runtime extends EdgeParts {
  readonly config: Config;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly dataSource: ReturnType<typeof createDataSource>;
  readonly unitOfWork: TypeOrmUnitOfWork;
  readonly publicPool: ReturnType<typeof createPublicPool>;
  /** Server profile only. */
  readonly redis: ReturnType<typeof connectRedis> | undefined;
  readonly accessTokens: AccessTokens;
}

export async function createRuntime(
  config: Config,
  connection: DatabaseConnection,
  signingKeyPem: string,
  logger: Logger,
): Promise<Runtime> {
  const clock = new SystemClock();
  const dataSource = createDataSource(connection, 'glaneur_app', config.databasePoolSize);
  const log = (level: 'info' | 'error', fields: object, message: string) => logger[level](fields, message);
  const redis = config.profile.name === 'server' ? connectRedis(config.profile.redisUrl) : undefined;
  return {
    ...createEdgeParts(config, redis, logger),
    config,
    logger,
    clock,
    dataSource,
    unitOfWork: new TypeOrmUnitOfWork(dataSource, log),
    publicPool: createPublicPool(connection, config.databasePoolSize, STATEMENT_TIMEOUT_MS),
    redis,
    accessTokens: await EdDsaAccessTokens.create(signingKeyPem, config.accessTokens.ttlSeconds, clock),
  };
}

/** @throws Error when a pooler in between drops the role and every statement would run as the owner */
export async function connectRuntime({ dataSource, publicPool, redis }: Runtime): Promise<void> {
  await dataSource.initialize();
  await redis?.connect();
  const app = await dataSource.query<{ role: string }[]>('SELECT current_user AS role');
  const open = await publicPool.query<{ role: string }>('SELECT current_user AS role');
  const roles = [app[0]?.role, open.rows[0]?.role];
  if (roles.join() !== 'glaneur_app,glaneur_public') {
    throw new Error(
      `The database connections run as ${roles.join(' and ')}, not as glaneur_app and glaneur_public: something between drops the startup options.`,
    );
  }
}

export async function closeRuntime({ dataSource, publicPool, redis }: Runtime): Promise<void> {
  redis?.disconnect();
  await publicPool.end();
  if (dataSource.isInitialized) await dataSource.destroy();
}
