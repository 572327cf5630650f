import fastifyMultipart from '@fastify/multipart';
import { applyDecorators } from '@nestjs/common';
import { type NestFastifyApplication, RouteConfig } from '@nestjs/platform-fastify';
import { ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { readSmallForm, type SmallForm, type SmallFormRules } from './small-form.js';
import { notMultipart } from './upload-refusals.js';

export const MULTIPART = 'multipart/form-data';

interface UploadRouteConfig {
  readonly takesUpload?: boolean;
  readonly smallForm?: SmallFormRules;
}

/** The route reads its body with `receiveUpload`. On every other route multipart is a media type that nobody understands. */
export const TakesUpload = () =>
  applyDecorators(RouteConfig({ takesUpload: true } satisfies UploadRouteConfig), ApiConsumes(MULTIPART));

/**
 * The route takes its body as a form with a small file too. It is read before anybody judges the request: its fields are
 * the body, as they are of JSON, and limits that look at the body see them. The file is in `smallFormOf`.
 */
export const TakesSmallForm = (rules: SmallFormRules) =>
  applyDecorators(
    RouteConfig({ takesUpload: true, smallForm: rules } satisfies UploadRouteConfig),
    ApiConsumes(MULTIPART),
  );

const forms = new WeakMap<FastifyRequest, SmallForm>();

/** The form that the body of this request was; undefined: it was none. */
export function smallFormOf(request: FastifyRequest): SmallForm | undefined {
  return forms.get(request);
}

/** Multipart bodies reach the routes that take uploads: small forms read, others unread. */
export async function acceptUploads(app: NestFastifyApplication): Promise<void> {
  await app.register(fastifyMultipart);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preValidation', (request, _reply, done) => done(strayUpload(request)))
    .addHook('preHandler', async (request, reply) => {
      const { smallForm } = request.routeOptions.config as UploadRouteConfig;
      if (!smallForm || !request.isMultipart()) return;
      const form = await readSmallForm(request, reply, smallForm);
      forms.set(request, form);
      request.body = form.fields;
    });
}

function strayUpload(request: FastifyRequest): Error | undefined {
  const { takesUpload = false } = request.routeOptions.config as UploadRouteConfig;
  return request.is404 || takesUpload || !request.isMultipart()
    ? undefined
    : notMultipart('application/json');
}
