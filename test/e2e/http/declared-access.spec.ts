import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants';
import { ModulesContainer } from '@nestjs/core';
import { PERMISSIONS } from '../../../src/domain/identity/index.js';
import { ACCESS } from '../../../src/presentation/http/shared/access.js';
import { openApiDocument } from '../../../src/presentation/http/shared/openapi-document.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

interface Route {
  readonly name: string;
  readonly handler: object;
}

describe('every route', () => {
  let application: TestApplication;

  beforeAll(async () => {
    application = await startTestApplication({ demoData: false });
  });
  afterAll(() => application.close());

  const routes = (): Route[] =>
    [...application.running.app.get(ModulesContainer).values()]
      .flatMap((module) => [...module.controllers.values()])
      .flatMap(({ metatype }) => routesOf(metatype as { name: string; prototype: object }));

  it('declares a permission or says that it is public', () => {
    const undeclared = routes().filter(
      ({ handler }) => ![...PERMISSIONS, 'public'].includes(Reflect.getMetadata(ACCESS, handler) as never),
    );
    expect(routes().length).toBeGreaterThan(10);
    expect(undeclared.map(({ name }) => name)).toEqual([]);
  });

  it('is found undeclared when it declares nothing', () => {
    class Careless {
      open() {}
    }
    Reflect.defineMetadata(METHOD_METADATA, RequestMethod.GET, Careless.prototype.open);
    const [route] = routesOf(Careless);
    expect(route?.name).toBe('Careless.open');
    expect(Reflect.getMetadata(ACCESS, route?.handler ?? {})).toBeUndefined();
  });

  it('is in the OpenAPI document with a summary, its access, its consumers, and each problem with an example', () => {
    const document = openApiDocument(application.running.app);
    const operations = Object.entries(document.paths).flatMap(([path, item]) =>
      (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
        const operation = item[method];
        return operation
          ? [{ path, method, operation: operation as unknown as Record<string, unknown> }]
          : [];
      }),
    );
    expect(operations).toHaveLength(routes().length);
    for (const { path, method, operation } of operations) {
      const where = `${method} ${path}`;
      expect([where, typeof operation['summary']]).toEqual([where, 'string']);
      expect([where, operation['x-permission']]).toEqual([
        where,
        expect.stringMatching(/^(public|[a-z]+\.[a-z]+)$/),
      ]);
      expect([where, operation['x-consumers']]).toEqual([
        where,
        expect.arrayContaining([expect.any(String)]),
      ]);
      const responses = operation['responses'] as Record<
        string,
        { content?: Record<string, { examples?: object }> }
      >;
      const problems = Object.values(responses).flatMap(
        ({ content }) => content?.['application/problem+json'] ?? [],
      );
      expect([
        where,
        problems.length > 0 && problems.every(({ examples }) => Object.keys(examples ?? {}).length > 0),
      ]).toEqual([where, true]);
    }
  });
});

function routesOf({ name, prototype }: { name: string; prototype: object }): Route[] {
  return Object.getOwnPropertyNames(prototype).flatMap((key) => {
    const handler = (prototype as Record<string, unknown>)[key];
    const isRoute = typeof handler === 'function' && Reflect.hasMetadata(METHOD_METADATA, handler);
    return isRoute ? [{ name: `${name}.${key}`, handler }] : [];
  });
}
