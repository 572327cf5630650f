import { NestFactory } from '@nestjs/core';
import { join } from 'node:path';
import { AppModule } from '../../../src/app.module.js';
import { LiveChannel } from '../../../src/application/shared/live-channel.port.js';
import { openRuntime, type RunningApplication, startApplication } from '../../../src/config/application.js';
import { closeRuntime } from '../../../src/config/runtime.js';
import { demoOrganisation } from '../../../seeds/index.js';
import { rootFolder } from '../../support/databases/template-hash.js';
import { LiveServer } from '../../../src/presentation/realtime/shared/live-server.js';
import { Fleet } from '../../support/fleet.js';
import { LiveClient } from '../../support/live-client.js';
import { RedisProxy } from '../../support/redis-proxy.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';
import { testProfile } from '../../support/test-database.js';

const DISPATCHER = 'dispatcher@demo.glaneur.example';

describe('live, when the process stops', () => {
  it('closes the sockets first, and does not wait for them', async () => {
    const application = await startTestApplication({ environment: { WORKER: 'none' } });
    const client = await LiveClient.signedIn(application.url, DISPATCHER);
    const polling = await LiveClient.signedIn(application.url, DISPATCHER);
    expect(await client.ask('join', {})).toMatchObject({ ok: true });
    await Promise.all([application.close(), client.disconnected(), polling.disconnected()]);
    expect([client.socket.connected, polling.socket.connected]).toEqual([false, false]);
  });
});

const describeOnServers = testProfile() === 'server' ? describe : describe.skip;

describeOnServers('live, over several processes on one Redis', () => {
  let application: TestApplication;
  let second: RunningApplication;
  let fleet: Fleet;
  const clients: LiveClient[] = [];

  beforeAll(async () => {
    application = await startTestApplication({ environment: { WORKER: 'none' } });
    const { config } = application.running.runtime;
    second = await startApplication(config, application.connection, {
      webFolder: join(rootFolder, 'web/dist'),
      works: false,
    });
    fleet = await Fleet.of(application);
  });
  afterAll(async () => {
    clients.forEach((client) => client.close());
    await second.close();
    await application.close();
  });

  const at = async (url: string, email: string) => {
    const client = await LiveClient.signedIn(url, email);
    clients.push(client);
    return client;
  };

  it('tells the sockets of the other process, each once', async () => {
    const driver = await fleet.driver();
    const tour = await fleet.runningTour(driver);
    const [here, there] = [await at(application.url, DISPATCHER), await at(second.url, DISPATCHER)];
    for (const client of [here, there]) await client.ask('join', { tourId: tour.id });
    for (const { id } of tour.stops) {
      await driver.api.post(`tours/${tour.id}/stops/${id}/collect`, { estimatedKg: 10 });
    }
    for (const client of [here, there]) {
      await client.hears('stop.collected', ({ sequence }) => sequence === 3);
      expect(client.news.map(({ body }) => body['sequence']).sort()).toEqual([1, 2, 3]);
    }
  });

  it('knows who is present in the other process, and is not told their tokens', async () => {
    const driver = await fleet.driver('Zoé Roux');
    const tour = await fleet.runningTour(driver);
    const here = await at(application.url, DISPATCHER);
    await here.ask('join', { tourId: tour.id });
    const there = await at(second.url, driver.email);
    const { present } = await there.ask('join', { tourId: tour.id });
    expect(present?.map(({ name }) => name)).toEqual(['Nadia Benali', 'Zoé Roux']);
    await here.hears('presence', (body) => (body['present'] as unknown[]).length === 2);
    const sockets = await application.running.app.get(LiveServer).io.fetchSockets();
    expect(sockets.length).toBeGreaterThanOrEqual(2);
    expect(sockets.map(({ handshake }) => handshake.auth)).toEqual(sockets.map(() => ({})));
    there.close();
    await here.hears(
      'presence',
      ({ present: now }) => (now as unknown[]).length === 1 && here.heard.length >= 3,
    );
  });

  it('speaks from a process without sockets, as the worker is one', async () => {
    const { config, logger } = application.running.runtime;
    const runtime = await openRuntime(config, application.connection, logger);
    await runtime.jobServer.open();
    const worker = await NestFactory.createApplicationContext(AppModule.of(runtime), { logger: false });
    const [here, there] = [await at(application.url, DISPATCHER), await at(second.url, DISPATCHER)];
    for (const client of [here, there]) await client.ask('join', {});
    const room = { organisationId: demoOrganisation.id };
    await worker.get(LiveChannel).publish(room, 'tour.overdue', { tourId: 'x' });
    for (const client of [here, there]) expect(await client.hears('tour.overdue')).toEqual({ tourId: 'x' });
    await worker.close();
    await closeRuntime(runtime);
  });
});

describeOnServers('live, while Redis is away', () => {
  let proxy: RedisProxy;
  let application: TestApplication;
  let second: RunningApplication;

  beforeAll(async () => {
    proxy = await RedisProxy.before(process.env.REDIS_URL ?? '');
    application = await startTestApplication({ environment: { WORKER: 'none' } });
    const { config } = application.running.runtime;
    const profile = { ...config.profile, redisUrl: proxy.url } as typeof config.profile;
    second = await startApplication({ ...config, profile }, application.connection, {
      webFolder: join(rootFolder, 'web/dist'),
      works: false,
    });
  });
  afterAll(async () => {
    proxy.restore();
    await second.close();
    await application.close();
    await proxy.close();
  });

  it.each(['cut', 'hang'] as const)(
    'goes on in each process (%s), and over all when it is back',
    async (how) => {
      const client = await LiveClient.signedIn(second.url, DISPATCHER);
      await client.ask('join', {});
      const publish = (from: RunningApplication, message: string) =>
        from.app.get(LiveChannel).publish({ organisationId: demoOrganisation.id }, message, { how });
      proxy[how]();
      expect(await client.ask('join', {})).toMatchObject({ ok: true, present: [{ name: 'Nadia Benali' }] });
      await publish(second, 'tour.started');
      expect(await client.hears('tour.started')).toEqual({ how });
      proxy.restore();
      while (!client.heard.some(({ message }) => message === 'tour.closed')) {
        await publish(application.running, 'tour.closed');
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      client.close();
    },
  );
});
