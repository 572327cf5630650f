import type { GlaneurProcess } from '../../support/glaneur-process.js';
import { describeWith } from '../../support/private-servers/available.js';
import { PrivatePostgres } from '../../support/private-servers/private-postgres.js';
import { mailsIn, ProgramImports } from '../../support/program-imports.js';
import { openProgramPlace, type ProgramPlace } from '../../support/program-place.js';
import { failed, SteadyLoad } from '../../support/steady-load.js';

jest.setTimeout(240_000);

describeWith('postgres')('PostgreSQL, restarted under load', () => {
  let postgres: PrivatePostgres;
  let place: ProgramPlace;
  let program: GlaneurProcess;
  let load: SteadyLoad;

  beforeAll(async () => {
    postgres = await PrivatePostgres.start();
    place = await openProgramPlace({ DATABASE_URL: postgres.url });
    program = await place.start({ TRUST_PROXY: 'true', LOG_LEVEL: 'fatal' });
    await program.printed('ready worker');
    load = await SteadyLoad.on(program.url);
  });
  afterAll(async () => {
    await load.stop();
    await place.close();
    await postgres.close();
  });

  const health = async () => (await fetch(`${program.url}/health/ready`)).status;

  it('is answered 503 with a code while it is away, and with 200 by the same program when it is back', async () => {
    expect(failed(await load.more(3))).toEqual([]);
    await postgres.stop();
    const away = await load.more(3);
    expect(new Set(failed(load.answers).map(({ status, code }) => `${status} ${code}`))).toEqual(
      new Set(['503 service.unavailable']),
    );
    for (const kind of ['register', 'login'] as const)
      expect(away.filter((answer) => answer.kind === kind).at(-1)?.status).toBe(503);
    expect(await health()).toBe(503);

    await postgres.startAgain();
    await load.more(1);
    expect(failed(await load.more(3))).toEqual([]);
    expect(await health()).toBe(200);
  });

  it('leaves relay and worker able to go on', async () => {
    const imports = await ProgramImports.into(program.url);
    const id = await imports.upload(['AFTER-1', 'AFTER-2']);
    while ((await mailsIn(place.home)).length === 0) await load.more(1);
    expect(await imports.state(id)).toBe('applied');
    await load.stop();
    expect(await program.stop()).toBe(0);
    expect(program.output()).not.toContain('the worker process has ended');
    const [stored] = await place.query<{ registered: number; waiting: number }>(`
      SELECT (SELECT count(*)::integer FROM containers WHERE reference LIKE 'LOAD-%') AS registered,
             (SELECT count(*)::integer FROM outbox) AS waiting`);
    expect(stored?.waiting).toBe(0);
    // A commit that was under way when the connection was lost may have happened: it was not acknowledged.
    expect(stored?.registered).toBeGreaterThanOrEqual(load.registered.length);
    expect(stored?.registered).toBeLessThanOrEqual(load.registered.length + 1);
  });
});
