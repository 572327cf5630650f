import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { INestApplicationContext } from '@nestjs/common';
import type { Logger } from 'pino';
import { AppModule } from '../app.module.js';
import { OutboxRelay } from '../application/shared/outbox-relay.js';
import { WorkerHost } from '../infrastructure/bullmq/worker-host.js';
import { signingKeyIn } from '../infrastructure/crypto/signing-key.file.js';
import { createLogger } from '../infrastructure/logging/logger.js';
import { NestLogger } from '../infrastructure/logging/nest-logger.js';
import type { DatabaseConnection } from '../infrastructure/typeorm/connection.js';
import { createHttpApplication } from '../presentation/http/shared/http-application.js';
import { LiveServer } from '../presentation/realtime/shared/live-server.js';
import { LiveSocketAdapter } from '../presentation/realtime/shared/live-socket.adapter.js';
import { SitesServer } from '../presentation/http/publishing/sites-server.js';
import { serveQueueBoard } from '../presentation/http/shared/operations/queue-board.js';
import { currentRequest } from '../presentation/http/shared/request-context.js';
import type { Config } from './config.js';
import { armFault } from './faults.js';
import { closeRuntime, connectRuntime, createRuntime, type Runtime } from './runtime.js';

/** A running application: `close` answers what is under way, then lets go of everything it opened. */
export interface RunningApplication {
  readonly app: NestFastifyApplication;
  readonly runtime: Runtime;
  readonly url: string;
  /** Published websites are hosts below a name at this port. */
  readonly sitesPort: number;
  close(): Promise<void>;
}

export function loggerOf(config: Config): Logger {
  return createLogger(config.logLevel, currentRequest);
}

export interface ApplicationOptions {
  /** Folder of the built web pages, served where it exists. */
  readonly webFolder: string;
  /** Do the background work in this process. */
  readonly works: boolean;
  readonly logger?: Logger;
}

/** Starts the HTTP application, with the relay and on demand the worker in it, on a migrated database. */
export async function startApplication(
  config: Config,
  connection: DatabaseConnection,
  { webFolder, works, logger = loggerOf(config) }: ApplicationOptions,
): Promise<RunningApplication> {
  const runtime = await openRuntime(config, connection, logger);
  try {
    await runtime.jobServer.open();
    const app = await httpApplication(runtime, webFolder);
    await app.listen(config.port, config.host);
    const url = await app.getUrl();
    const sites = app.get(SitesServer);
    const sitesPort = await sites.listen(config.sites.port, config.host);
    const stopBackground = await startBackground(app, works);
    const close = async () => {
      await stopBackground();
      await sites.close();
      await app.close();
      await closeRuntime(runtime);
    };
    return { app, runtime, url: config.publicUrl ?? url.replace('[::1]', 'localhost'), sitesPort, close };
  } catch (error) {
    await closeRuntime(runtime);
    throw error;
  }
}

/** A process that answers nobody: relay and worker alone. @returns how to stop it */
export async function startWorker(
  config: Config,
  connection: DatabaseConnection,
  logger: Logger,
): Promise<() => Promise<void>> {
  const runtime = await openRuntime(config, connection, logger);
  try {
    await runtime.jobServer.open();
    const app = await NestFactory.createApplicationContext(AppModule.of(runtime), {
      logger: new NestLogger(logger),
      abortOnError: false,
    });
    const stopBackground = await startBackground(app, true);
    return async () => {
      await stopBackground();
      await app.close();
      await closeRuntime(runtime);
    };
  } catch (error) {
    await closeRuntime(runtime);
    throw error;
  }
}

/** Every process hands its events on; only those that work run jobs. @returns how to stop both */
async function startBackground(app: INestApplicationContext, works: boolean): Promise<() => Promise<void>> {
  const relay = app.get(OutboxRelay);
  const host = works ? app.get(WorkerHost) : undefined;
  await host?.start();
  relay.start();
  return async () => {
    await Promise.all([relay.stop(), host?.stop()]);
  };
}

export async function openRuntime(
  config: Config,
  connection: DatabaseConnection,
  logger: Logger,
): Promise<Runtime> {
  await mkdir(config.home, { recursive: true, mode: 0o700 });
  const key = config.accessTokens.privateKeyPem ?? (await signingKeyIn(join(config.home, 'keys')));
  const runtime = await createRuntime(config, connection, key, logger);
  armFault(process.env, runtime.eventsStored);
  await connectRuntime(runtime);
  return runtime;
}

export async function httpApplication(runtime: Runtime, webFolder: string): Promise<NestFastifyApplication> {
  const { config, logger, meter } = runtime;
  const folder = resolve(webFolder);
  const app = await createHttpApplication(AppModule.of(runtime), {
    corsOrigins: config.corsOrigins,
    trustProxy: config.trustProxy,
    tileUrl: config.map.tileUrl,
    previewHosts: previewHosts(config),
    webFolder: existsSync(join(folder, 'index.html')) ? folder : undefined,
    logger: new NestLogger(logger),
    meter,
  });
  app.useWebSocketAdapter(new LiveSocketAdapter(app, app.get(LiveServer)));
  serveQueueBoard(app);
  return app;
}

/** Every host below the sites' domain; a port that the system chooses is not known yet. */
function previewHosts({ sites: { scheme, domain, visiblePort } }: Config): string {
  return `${scheme}://*.${domain}${visiblePort === null ? '' : `:${visiblePort || '*'}`}`;
}
