import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { AppModule } from '../app.module.js';
import { signingKeyIn } from '../infrastructure/crypto/signing-key.file.js';
import { createLogger } from '../infrastructure/logging/logger.js';
import { NestLogger } from '../infrastructure/logging/nest-logger.js';
import type { DatabaseConnection } from '../infrastructure/typeorm/connection.js';
import { createHttpApplication } from '../presentation/http/shared/http-application.js';
import { currentRequest } from '../presentation/http/shared/request-context.js';
import type { Config } from './config.js';
import { closeRuntime, connectRuntime, createRuntime, type Runtime } from './runtime.js';

/** A running application: `close` answers what is under way, then lets go of everything it opened. */
export interface RunningApplication {
  readonly app: NestFastifyApplication;
  readonly runtime: Runtime;
  readonly url: string;
  close(): Promise<void>;
}

export function loggerOf(config: Config): Logger {
  return createLogger(config.logLevel, currentRequest);
}

/** Starts the HTTP application on a migrated database. @param webFolder folder of the built pages, served where it exists */
export async function startApplication(
  config: Config,
  connection: DatabaseConnection,
  webFolder: string,
  logger = loggerOf(config),
): Promise<RunningApplication> {
  const runtime = await openRuntime(config, connection, logger);
  try {
    const app = await httpApplication(runtime, webFolder);
    await app.listen(config.port, config.host);
    const url = await app.getUrl();
    const close = async () => {
      await app.close();
      await closeRuntime(runtime);
    };
    return { app, runtime, url: config.publicUrl ?? url.replace('[::1]', 'localhost'), close };
  } catch (error) {
    await closeRuntime(runtime);
    throw error;
  }
}

export async function openRuntime(
  config: Config,
  connection: DatabaseConnection,
  logger: Logger,
): Promise<Runtime> {
  await mkdir(config.home, { recursive: true, mode: 0o700 });
  const key = config.accessTokens.privateKeyPem ?? (await signingKeyIn(join(config.home, 'keys')));
  const runtime = await createRuntime(config, connection, key, logger);
  await connectRuntime(runtime);
  return runtime;
}

export function httpApplication(runtime: Runtime, webFolder: string): Promise<NestFastifyApplication> {
  const { config, logger } = runtime;
  const folder = resolve(webFolder);
  return createHttpApplication(AppModule.of(runtime), {
    corsOrigins: config.corsOrigins,
    trustProxy: config.trustProxy,
    tileUrl: config.map.tileUrl,
    webFolder: existsSync(join(folder, 'index.html')) ? folder : undefined,
    logger: new NestLogger(logger),
  });
}
