import type { Logger } from 'pino';
import type { AccessTokens } from '../application/identity/access-tokens.port.js';
import { CacheDroppingOutbox } from '../application/shared/cache-dropping-outbox.js';
import { CacheDrops } from '../application/shared/cache-drops.js';
import type { Clock } from '../application/shared/clock.port.js';
import type { DatabaseUpkeep } from '../application/shared/database-upkeep.port.js';
import type { IdGenerator } from '../application/shared/id-generator.port.js';
import type { Outbox } from '../application/shared/outbox.port.js';
import type { Seals } from '../application/shared/seals.port.js';
import { type JobServer } from '../infrastructure/bullmq/job-server.js';
import { PostgresJobServer } from '../infrastructure/bullmq/postgres-job-server.js';
import { RedisJobServer } from '../infrastructure/bullmq/redis-job-server.js';
import { SystemClock } from '../infrastructure/clock/system-clock.js';
import { EdDsaAccessTokens } from '../infrastructure/crypto/eddsa-access-tokens.js';
import { HmacSeals } from '../infrastructure/crypto/hmac-seals.js';
import { UuidV7Generator } from '../infrastructure/crypto/uuid-v7.generator.js';
import { EmbeddedUpkeep, NoUpkeep } from '../infrastructure/embedded/embedded-upkeep.js';
import { createPublicPool } from '../infrastructure/postgis/shared/public-pool.js';
import { connectRedis } from '../infrastructure/redis/redis-connection.js';
import type { DatabaseConnection } from '../infrastructure/typeorm/connection.js';
import { createDataSource, STATEMENT_TIMEOUT_MS } from '../infrastructure/typeorm/data-source.js';
import { TypeOrmOutbox } from '../infrastructure/typeorm/shared/outbox.js';
import { TypeOrmUnitOfWork, type UnitOfWorkLog } from '../infrastructure/typeorm/shared/unit-of-work.js';
import type { Config } from './config.js';
import { Bell } from './bell.js';
import { createEdgeParts, type EdgeParts } from './edge-parts.js';

/** Everything outside the process that the application works with, made and not yet connected. */
export interface Runtime extends EdgeParts {
  readonly config: Config;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly dataSource: ReturnType<typeof createDataSource>;
  readonly unitOfWork: TypeOrmUnitOfWork;
  readonly outbox: Outbox;
  /** Rung after each commit that has stored events: the relay listens. */
  readonly eventsStored: Bell;
  /** The lanes' queues, open while the application runs; not for commands of one use. */
  readonly jobServer: JobServer;
  readonly databaseUpkeep: DatabaseUpkeep;
  readonly publicPool: ReturnType<typeof createPublicPool>;
  /** Server profile only. */
  readonly redis: ReturnType<typeof connectRedis> | undefined;
  readonly accessTokens: AccessTokens;
  readonly seals: Seals;
}

export async function createRuntime(
  config: Config,
  connection: DatabaseConnection,
  signingKeyPem: string,
  logger: Logger,
): Promise<Runtime> {
  const clock = new SystemClock();
  const dataSource = createDataSource(connection, 'glaneur_app', config.databasePoolSize);
  const ids = new UuidV7Generator();
  const log: UnitOfWorkLog = (level, fields, message) => logger[level](fields, message);
  const unitOfWork = new TypeOrmUnitOfWork(dataSource, log);
  const eventsStored = new Bell();
  const redis = config.profile.name === 'server' ? connectRedis(config.profile.redisUrl) : undefined;
  const edgeParts = createEdgeParts(config, redis, logger);
  const outbox = new TypeOrmOutbox(unitOfWork, ids, clock, () => eventsStored.ring());
  return {
    ...edgeParts,
    config,
    logger,
    clock,
    dataSource,
    unitOfWork,
    ids,
    eventsStored,
    outbox: new CacheDroppingOutbox(outbox, unitOfWork, new CacheDrops(edgeParts.cache)),
    jobServer: jobServerOf(config, connection),
    databaseUpkeep: config.profile.name === 'server' ? new NoUpkeep() : new EmbeddedUpkeep(connection),
    publicPool: createPublicPool(connection, config.databasePoolSize, STATEMENT_TIMEOUT_MS),
    redis,
    accessTokens: await EdDsaAccessTokens.create(signingKeyPem, config.accessTokens.ttlSeconds, clock),
    seals: new HmacSeals(signingKeyPem, clock),
  };
}

function jobServerOf({ profile, redisPrefix }: Config, connection: DatabaseConnection): JobServer {
  return profile.name === 'server'
    ? new RedisJobServer(profile.redisUrl, `${redisPrefix}:jobs`)
    : new PostgresJobServer(connection);
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

export async function closeRuntime({ dataSource, publicPool, redis, jobServer }: Runtime): Promise<void> {
  await jobServer.close();
  redis?.disconnect();
  await publicPool.end();
  if (dataSource.isInitialized) await dataSource.destroy();
}
