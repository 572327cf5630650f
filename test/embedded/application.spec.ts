import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiClient } from '../support/api-client.js';
import { GlaneurProcess } from '../support/glaneur-process.js';

const ADMIN = 'admin@demo.glaneur.example';
const WRITERS = 8;

describe('the program as npm start runs it, without any configuration', () => {
  let home: string;
  let glaneur: GlaneurProcess;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'glaneur-program-'));
    glaneur = await GlaneurProcess.start(home);
  });
  afterAll(async () => {
    await glaneur.stop();
    await rm(home, { recursive: true, force: true });
  });

  const container = (reference: string) => ({
    reference,
    name: 'Place du Capitole',
    type: 'textile',
    position: { type: 'Point', coordinates: [1.444, 43.6045] },
  });
  const isThere = async (reference: string) => {
    const api = await ApiClient.signedIn(glaneur.url, ADMIN);
    const { body } = await api.get<{ items: unknown[] }>(`containers?reference=${reference}`);
    return body.items.length === 1;
  };

  it('answers the public search from its demo data', async () => {
    const search = 'map/containers?lat=43.6045&lon=1.4440&radius=2000';
    const { status, body } = await ApiClient.anonymous(glaneur.url).get<{ features: unknown[] }>(search);
    expect([status, body.features.length]).toEqual([200, 50]);
  });

  it('keeps its data over a stop, which is clean, and a start', async () => {
    const api = await ApiClient.signedIn(glaneur.url, ADMIN);
    expect((await api.post('containers', container('KEPT'))).status).toBe(201);
    expect(await glaneur.stop()).toBe(0);
    glaneur = await GlaneurProcess.start(home);
    expect(await isThere('KEPT')).toBe(true);
  });

  it('loses no acknowledged write when program and database are killed in the middle of it', async () => {
    const api = await ApiClient.signedIn(glaneur.url, ADMIN);
    const acknowledged: string[] = [];
    let killed = false;
    const write = async (writer: number) => {
      for (let number = 0; !killed; number += 1) {
        const reference = `W${writer}-${number}`;
        const answer = await api.post('containers', container(reference)).catch(() => undefined);
        if (answer?.status === 201) acknowledged.push(reference);
      }
    };
    const writers = Array.from({ length: WRITERS }, (_, writer) => write(writer));
    while (acknowledged.length < 200) await new Promise((resolve) => setTimeout(resolve, 20));
    await glaneur.killAll();
    killed = true;
    await Promise.all(writers);

    glaneur = await GlaneurProcess.start(home);
    const after = await ApiClient.signedIn(glaneur.url, ADMIN);
    const kept = new Set<string>();
    let cursor = '';
    do {
      const { body } = await after.get<{ items: { reference: string }[]; nextCursor: string | null }>(
        `containers?limit=200${cursor}`,
      );
      body.items.forEach(({ reference }) => kept.add(reference));
      cursor = body.nextCursor === null ? '' : `&cursor=${body.nextCursor}`;
    } while (cursor);
    expect(acknowledged.filter((reference) => !kept.has(reference))).toEqual([]);
  });

  it('says who holds the folder when it is started a second time', async () => {
    const { code, output } = await GlaneurProcess.runToEnd('main', [], { GLANEUR_HOME: home, PORT: '0' });
    expect(code).toBe(1);
    expect(output).toMatch(/in use by the database process \d+, started at/);
  });

  it('creates an administrator beside the running program, who can sign in', async () => {
    const args = [
      'create-admin',
      '--email',
      'boss@relais.example',
      '--name',
      'Alix',
      '--organisation',
      'Relais',
    ];
    const { code, output } = await GlaneurProcess.runToEnd('cli', args, { GLANEUR_HOME: home });
    expect([code, output]).toEqual([0, expect.stringContaining('administers Relais')]);
    const password = /once: (\S+)/.exec(output)?.[1] ?? '';
    const api = await ApiClient.signedIn(glaneur.url, 'BOSS@relais.example', password);
    expect((await api.get<{ role: string }>('auth/me')).body.role).toBe('admin');
    const again = await GlaneurProcess.runToEnd('cli', args, { GLANEUR_HOME: home });
    expect([again.code, again.output.trim()]).toEqual([1, 'Another user has this mail address.']);
  });

  it.each([
    [{ DATABASE_URL: 'postgres://u:p@localhost/d' }, 'REDIS_URL: is missing'],
    [{ PORT: 'http' }, 'PORT: '],
    [{ MAP_TILE_URL: 'https://tiles.example/' }, 'MAP_TILE_URL: must contain {z}'],
  ])('refuses to start on %j with one clear line', async (mistake, line) => {
    const { code, output } = await GlaneurProcess.runToEnd('main', [], { GLANEUR_HOME: home, ...mistake });
    expect(code).toBe(1);
    expect(output).toContain(line);
    expect(output).not.toContain('at ');
  });
});
