import fc from 'fast-check';
import type { RunningApplication } from '../../../src/config/application.js';
import { ApiClient } from '../../support/api-client.js';
import { ADMIN, secondOrganisation } from '../../support/second-organisation.js';
import { secondInstance } from '../../support/second-instance.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';
import { testProfile } from '../../support/test-database.js';

interface Site {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}
type Of<Made> = Made extends fc.Arbitrary<infer Value> ? Value : never;
type Person = 'admin' | 'dispatcher' | 'stranger';

const QUERIES = ['sites?limit=200', 'sites?limit=200&sort=-name', 'sites?limit=200&archived=all'] as const;

/** Two users of one organisation and one of another, on two instances where these share a cache. */
describe('cached lists under random reads and writes', () => {
  let application: TestApplication;
  let second: RunningApplication | undefined;
  let people: Record<Person, ApiClient[]>;

  beforeAll(async () => {
    application = await startTestApplication();
    second = testProfile() === 'server' ? await secondInstance(application) : undefined;
    await secondOrganisation(application);
    const urls = [application.url, ...(second ? [second.url] : [])];
    const everywhere = (email: string, password?: string) =>
      Promise.all(urls.map((url) => ApiClient.signedIn(url, email, password)));
    people = {
      admin: await everywhere(ADMIN),
      dispatcher: await everywhere('dispatcher@demo.glaneur.example'),
      stranger: await everywhere('admin@relais.example', 'another-password'),
    };
  });
  afterAll(async () => {
    await second?.close();
    await application.close();
  });

  const person = fc.constantFrom<Person>('admin', 'dispatcher', 'stranger');
  const instance = fc.nat({ max: 1 });
  const read = fc.record({
    what: fc.constant('read' as const),
    person,
    instance,
    query: fc.constantFrom(...QUERIES),
  });
  const write = fc.record({
    what: fc.constantFrom('create' as const, 'rename' as const, 'archive' as const),
    person,
    instance,
    which: fc.nat(),
  });
  /** What happens at the same time, then what happens after that. */
  const story = fc.array(fc.array(fc.oneof(read, write), { minLength: 1, maxLength: 4 }), {
    minLength: 3,
    maxLength: 6,
  });

  const position = { type: 'Point', coordinates: [1.4, 43.6] };
  const clientOf = (who: Person, where: number) => {
    const clients = people[who];
    return clients[where % clients.length] as ApiClient;
  };
  const organisationOf = (who: Person) => (who === 'stranger' ? 'theirs' : 'ours');
  let names = 0;

  it('hold nothing stale and nothing foreign', async () => {
    const stored = { ours: new Map<string, Site>(), theirs: new Map<string, Site>() };
    for (const who of ['admin', 'stranger'] as const) {
      const { body } = await clientOf(who, 0).get<{ items: Site[] }>('sites?limit=200');
      for (const site of body.items) stored[organisationOf(who)].set(site.id, site);
    }

    const perform = async (step: Of<typeof read> | Of<typeof write>) => {
      const api = clientOf(step.person, step.instance);
      const [own, foreign] =
        organisationOf(step.person) === 'ours' ? [stored.ours, stored.theirs] : [stored.theirs, stored.ours];
      if (step.what === 'read') {
        const { body } = await api.get<{ items: Site[] }>(step.query);
        expect(body.items.filter(({ id }) => foreign.has(id))).toEqual([]);
        return;
      }
      const chosen = [...own.values()][step.which % own.size];
      const name = `Site ${++names}`;
      const { status, body } =
        step.what === 'create' || !chosen
          ? await api.post<Site>('sites', { name, kind: 'depot', position })
          : step.what === 'rename'
            ? await api.patch<Site>(`sites/${chosen.id}`, { name }, chosen.version)
            : await api.act<Site>(`sites/${chosen.id}/archive`, chosen.version);
      // Two who change one site at once: the second is refused. So is archiving what is archived or in use.
      if (status >= 400) expect([409, 412]).toContain(status);
      else own.set(body.id, body);
    };
    const expectTruth = async (who: Person, where: number) => {
      const { body } = await clientOf(who, where).get<{ items: Site[] }>('sites?limit=200&archived=all');
      const own = stored[organisationOf(who)];
      const pairs = (sites: Iterable<Site>) => [...sites].map(({ id, name }) => `${id} ${name}`).sort();
      expect(pairs(body.items)).toEqual(pairs(own.values()));
    };

    await fc.assert(
      fc.asyncProperty(story, instance, async (batches, where) => {
        for (const batch of batches) {
          await Promise.all(batch.map(perform));
          await Promise.all(
            (['admin', 'dispatcher', 'stranger'] as const).map((who) => expectTruth(who, where)),
          );
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});
