import fastifyCors from '@fastify/cors';
import { type DynamicModule, type LoggerService, RequestMethod } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import type { Meter } from '../../../application/shared/meter.port.js';
import { fastifyOptions } from './fastify-options.js';
import { openApiDocument } from './openapi-document.js';
import { trackRequests } from './request-tracking.js';
import { securityHeaders } from './security-headers.js';
import { acceptUploads } from './uploads.js';
import { serveWebPages } from './web-pages.js';

/** What a page of another origin may read of an answer. */
const EXPOSED_HEADERS = [
  'etag',
  'location',
  'retry-after',
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
  'idempotency-replayed',
];

export interface HttpOptions {
  readonly corsOrigins: readonly string[];
  /** Believe X-Forwarded-For: only behind a proxy that sets it. */
  readonly trustProxy: boolean;
  /** Template of the base map's tiles: its host may be asked for pictures. */
  readonly tileUrl: string | null;
  /** Hosts of published websites, as a content security policy names them: `http://*.localhost:3001`. */
  readonly previewHosts: string;
  /** Folder of the built web pages; undefined: serve the API alone. */
  readonly webFolder: string | undefined;
  readonly logger: LoggerService;
  readonly meter: Meter;
}

/** The HTTP side of the application, whole and not yet listening. */
export async function createHttpApplication(
  module: DynamicModule,
  options: HttpOptions,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter(fastifyOptions(options.trustProxy));
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: options.logger,
    abortOnError: false,
  });
  const unprefixed = ['health{/*rest}', 'metrics', 'dev/mail{/*rest}'];
  app.setGlobalPrefix('api/v1', {
    exclude: unprefixed.map((path) => ({ path, method: RequestMethod.GET })),
  });
  trackRequests(
    adapter.getInstance(),
    securityHeaders(options.tileUrl, options.previewHosts),
    options.logger,
    options.meter,
  );
  await acceptUploads(app);
  await allowOrigins(app, options.corsOrigins);
  SwaggerModule.setup('docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'docs/openapi.json',
    yamlDocumentUrl: 'docs/openapi.yaml',
  });
  if (options.webFolder !== undefined) await serveWebPages(app, options.webFolder);
  return app;
}

/** What published websites, and anybody's pages, may read without an account. */
const OPEN_TO_ALL = /^\/api\/v1\/(?:map|public)(?:[/?]|$)/;

/**
 * Without the plugin no browser lets another origin's page read an answer. The public map is everybody's: published
 * websites stand on hosts of their own, and ask it from there, without cookies.
 */
async function allowOrigins(app: NestFastifyApplication, origins: readonly string[]): Promise<void> {
  await app.register(fastifyCors, {
    delegator: ({ url }, answer) => {
      const origin = OPEN_TO_ALL.test(url) ? '*' : origins.length > 0 ? [...origins] : false;
      answer(null, { origin, exposedHeaders: EXPOSED_HEADERS, maxAge: 600, strictPreflight: false });
    },
  });
}
