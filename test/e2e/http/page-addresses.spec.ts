import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { httpApplication } from '../../../src/config/application.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

const PAGE = '<!doctype html><title>the page</title>';

describe('the addresses of the web page', () => {
  let application: TestApplication;
  let app: NestFastifyApplication;
  let folder: string;

  beforeAll(async () => {
    application = await startTestApplication({ demoData: false });
    folder = await mkdtemp(join(tmpdir(), 'glaneur-pages-'));
    await writeFile(join(folder, 'index.html'), PAGE);
    app = await httpApplication(application.running.runtime, folder);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app?.close();
    await application?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const get = (url: string) => app.inject({ method: 'GET', url });

  it.each([
    '/',
    '/containers/019aa2c4-5d0e-7c3a-9d55-3f1f0d8e2a11',
    '/q/3K7Q-2XFM',
    '/q/3k7q2xfm?utm=label',
    '/sign-in',
    '/admin',
    '/admin/',
    '/admin/people/019aa2c4',
    '/dispatch',
    '/dispatch/tours/today',
    '/driver',
    '/driver/stops/1/collect',
  ])('%s is the page, asked for anew each time', async (url) => {
    const { statusCode, headers, body } = await get(url);
    expect([statusCode, body]).toEqual([200, PAGE]);
    expect(headers['content-type']).toContain('text/html');
    expect(headers['cache-control']).toBe('no-cache');
  });

  it.each([
    '/q',
    '/q/a/b',
    '/sign-in/x',
    '/administrator',
    '/driver.php',
    '/api',
    '/api/v1/admin',
    '/api/v1/q/x',
  ])('%s is no address', async (url) => {
    const { statusCode, headers, body } = await get(url);
    expect(statusCode).toBe(404);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body).toContain('request.no_such_address');
  });
});
