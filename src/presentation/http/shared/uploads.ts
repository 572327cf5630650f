import fastifyMultipart from '@fastify/multipart';
import { applyDecorators } from '@nestjs/common';
import { type NestFastifyApplication, RouteConfig } from '@nestjs/platform-fastify';
import { ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { notMultipart } from './upload-refusals.js';

export const MULTIPART = 'multipart/form-data';

interface UploadRouteConfig {
  readonly takesUpload?: boolean;
}

/** The route reads its body with `receiveUpload`. On every other route multipart is a media type that nobody understands. */
export const TakesUpload = () =>
  applyDecorators(RouteConfig({ takesUpload: true } satisfies UploadRouteConfig), ApiConsumes(MULTIPART));

/** Multipart bodies reach the routes that take uploads, unread. */
export async function acceptUploads(app: NestFastifyApplication): Promise<void> {
  await app.register(fastifyMultipart);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preValidation', (request, _reply, done) => done(strayUpload(request)));
}

function strayUpload(request: FastifyRequest): Error | undefined {
  const { takesUpload = false } = request.routeOptions.config as UploadRouteConfig;
  return request.is404 || takesUpload || !request.isMultipart()
    ? undefined
    : notMultipart('application/json');
}
