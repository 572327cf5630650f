import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { SiteAddresses } from '../../../src/application/publishing/snapshots/site-addresses.js';
import { SitesServer } from '../../../src/presentation/http/publishing/sites-server.js';
import { aContainer, aSnapshot } from '../../support/publishing/site-snapshots.js';
import { placeOf, SiteWorkshop } from '../../support/publishing/site-workshop.js';

const READS = 20_000;
const SWITCHES = 2_000;
const READERS = 8;

describe('twenty thousand reads during two thousand switches', () => {
  let workshop: SiteWorkshop;
  let server: SitesServer;
  let port = 0;
  const site = { id: randomUUID(), slug: 'switched' };

  beforeAll(async () => {
    workshop = await SiteWorkshop.open(1);
    const addresses = new SiteAddresses({ scheme: 'http', domain: 'localhost', port: null });
    server = new SitesServer(workshop.served, addresses, (error) => {
      throw error;
    });
    port = await server.listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    await server?.close();
    await workshop?.close();
  });

  it('answer each with one whole release', async () => {
    const ids: string[] = [];
    for (const name of ['one', 'two', 'three']) {
      const containers = [aContainer('A1', { name })];
      workshop.snapshots.set(site.id, aSnapshot(site, `Release ${name}`, containers));
      ids.push((await workshop.publish(site.id)).release.id);
    }
    const agent = new Agent({ keepAlive: true, maxSockets: READERS });
    const wrong: string[] = [];
    const seen = new Set<string>();
    let left = READS;
    const read = async () => {
      while (left-- > 0) {
        const { status, body } = await ask(agent);
        const name = /Release (one|two|three)/.exec(body)?.[1];
        if (status !== 200 || name === undefined || !body.endsWith('</html>'))
          wrong.push(`${status} ${body.slice(0, 80)}`);
        else seen.add(name);
      }
    };
    let switches = 0;
    const turn = async () => {
      for (; switches < SWITCHES || left > 0; switches += 1)
        await workshop.store.switchTo(placeOf(site.id), ids[switches % ids.length] as string, [
          { slug: site.slug },
        ]);
    };
    await Promise.all([turn(), ...Array.from({ length: READERS }, read)]);
    agent.destroy();
    expect(wrong).toEqual([]);
    expect([...seen].sort()).toEqual(['one', 'three', 'two']);
    expect(switches).toBeGreaterThanOrEqual(SWITCHES);
  }, 120_000);

  function ask(agent: Agent): Promise<{ status: number; body: string }> {
    return new Promise((resolve, reject) => {
      const asking = request(
        { agent, port, host: '127.0.0.1', path: '/', headers: { host: 'switched.localhost' } },
        (answer) => {
          let body = '';
          answer.setEncoding('utf8');
          answer.on('data', (chunk: string) => (body += chunk));
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
          answer.on('error', reject);
        },
      );
      asking.on('error', reject);
      asking.end();
    });
  }
});
