import { LANES } from '../../../src/infrastructure/bullmq/job-server.js';
import { RedisJobServer } from '../../../src/infrastructure/bullmq/redis-job-server.js';
import type { GlaneurProcess } from '../../support/glaneur-process.js';
import { describeWith } from '../../support/private-servers/available.js';
import { PrivateRedis } from '../../support/private-servers/private-redis.js';
import { mailsIn, ProgramImports } from '../../support/program-imports.js';
import { openProgramPlace, type ProgramPlace } from '../../support/program-place.js';
import { failed, SteadyLoad } from '../../support/steady-load.js';

jest.setTimeout(240_000);

describeWith('redis-server')('Redis, killed under load and brought back', () => {
  let redis: PrivateRedis;
  let place: ProgramPlace;
  let program: GlaneurProcess;
  let load: SteadyLoad;
  let imports: ProgramImports;
  const uploaded: string[] = [];

  beforeAll(async () => {
    redis = await PrivateRedis.start();
    place = await openProgramPlace({ REDIS_URL: redis.url });
    program = await place.start({ TRUST_PROXY: 'true', REDIS_PREFIX: 'load', LOG_LEVEL: 'error' });
    await program.printed('ready worker');
    load = await SteadyLoad.on(program.url);
    imports = await ProgramImports.into(program.url);
  });
  afterAll(async () => {
    await load.stop();
    await place.close();
    await redis.close();
  });

  const upload = async (times: number) => {
    for (let time = 0; time < times; time += 1) {
      const references = Array.from({ length: 20 }, (_, row) => `FILE-${uploaded.length}-${row}`);
      uploaded.push(await imports.upload(references));
    }
  };
  const waiting = async () => {
    const [outbox] = await place.query<{ count: number }>('SELECT count(*)::integer AS count FROM outbox');
    return outbox!.count;
  };
  const loginFrom = (address: string, number: number) =>
    fetch(`${program.url}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
      body: JSON.stringify({ email: `nobody-${number}@example.org`, password: 'wrong' }),
    });

  it('makes no request fail, neither when it goes nor while it is away', async () => {
    await load.more(3);
    await upload(3);
    await redis.kill();
    expect(failed(await load.more(5))).toEqual([]);
    await upload(3);
    expect(failed(load.answers)).toEqual([]);
  });

  it('leaves the limits to each process while it is away', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, number) => loginFrom('198.51.100.7', number)),
    );
    const statuses = answers.map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([401, 429]));
    expect(statuses.filter((status) => status === 401).length).toBeGreaterThanOrEqual(10);
  });

  it('has its jobs go on when it is back, none lost and none doubled', async () => {
    await redis.startAgain();
    await upload(3);
    expect(failed(await load.more(3))).toEqual([]);
    while ((await mailsIn(place.home)).length < uploaded.length) await load.more(1);
    await load.stop();
    expect(failed(load.answers)).toEqual([]);
    expect(await Promise.all(uploaded.map((id) => imports.state(id)))).toEqual(uploaded.map(() => 'applied'));

    // An event whose relay failed while Redis was away waits for its next attempt: late, not lost.
    while ((await waiting()) > 0) await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await program.stop()).toBe(0);
    expect(program.output().includes('the worker process has ended')).toBe(false);
    expect(await mailsIn(place.home)).toHaveLength(uploaded.length);
    const [stored] = await place.query<{ registered: number; imported: number; waiting: number }>(`
      SELECT (SELECT count(*)::integer FROM containers WHERE reference LIKE 'LOAD-%') AS registered,
             (SELECT count(*)::integer FROM containers WHERE reference LIKE 'FILE-%' AND version = 1) AS imported,
             (SELECT count(*)::integer FROM outbox) AS waiting`);
    const counts = { registered: load.registered.length, imported: 20 * uploaded.length, waiting: 0 };
    expect(stored).toEqual(counts);
    expect(await jobs()).toEqual({
      'imports.process': uploaded.length,
      'notifications.send-mail': uploaded.length,
    });
  });

  /** How many of each kind there are that follow from events, all of them done. */
  const jobs = async () => {
    const server = new RedisJobServer(redis.url, 'load:jobs');
    await server.open();
    try {
      const counts: Record<string, number> = {};
      for (const lane of LANES) {
        const { completed: _completed, delayed: _delayed, ...open } = await server.lane(lane).getJobCounts();
        for (const [state, count] of Object.entries(open)) if (count > 0) counts[`${lane} ${state}`] = count;
        for (const { name, repeatJobKey } of await server.lane(lane).getJobs(['completed']))
          if (repeatJobKey === undefined) counts[name] = (counts[name] ?? 0) + 1;
      }
      return counts;
    } finally {
      await server.close();
    }
  };
});
