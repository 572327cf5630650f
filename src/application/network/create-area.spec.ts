import { anActor, aSite, box, newId } from '../../../test/support/in-memory/builders.js';
import { AnnouncedFaults } from '../../../test/support/in-memory/boundary-topology.js';
import { InMemoryAreas } from '../../../test/support/in-memory/network.js';
import { SequentialIds } from '../../../test/support/in-memory/sequential-ids.js';
import { InMemoryStore } from '../../../test/support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../../test/support/in-memory/unit-of-work.js';
import { CreateArea, type CreateAreaCommand } from './create-area.js';

describe('creating an area', () => {
  const actor = anActor();
  const depot = aSite(actor.organisationId);
  let store: InMemoryStore;
  let topology: AnnouncedFaults;
  let create: CreateArea;
  beforeEach(() => {
    store = new InMemoryStore();
    store.insert('sites', depot);
    topology = new AnnouncedFaults();
    const unitOfWork = new InMemoryUnitOfWork(store);
    create = new CreateArea(unitOfWork, new InMemoryAreas(unitOfWork), topology, new SequentialIds());
  });
  const aCommand = (changes: Partial<CreateAreaCommand> = {}): CreateAreaCommand => ({
    siteId: depot.id,
    name: 'Centre',
    code: 'C',
    boundary: { type: 'Polygon', coordinates: [box([1, 43, 2, 44])] },
    ...changes,
  });

  it('stores it with its boundary read', async () => {
    const id = await create.execute(aCommand(), actor);
    const boundary = { type: 'MultiPolygon', coordinates: [[box([1, 43, 2, 44])]] };
    expect(store.tables.areas).toMatchObject([
      { id, organisationId: actor.organisationId, version: 1, properties: { ...aCommand(), boundary } },
    ]);
    expect(topology.asked).toEqual([boundary]);
  });

  it('refuses a boundary that crosses itself, and says where', async () => {
    topology.fault = { reason: 'Self-intersection', longitude: 1.5, latitude: 43.5 };
    await expect(create.execute(aCommand(), actor)).rejects.toMatchObject({
      kind: 'invalid',
      code: 'boundary.invalid',
      violations: [
        {
          path: 'boundary',
          code: 'boundary.not_a_surface',
          message: expect.stringContaining('Self-intersection at longitude 1.5, latitude 43.5'),
        },
      ],
    });
    expect(store.tables.areas).toEqual([]);
  });

  it('does not ask for the topology of what is no boundary', async () => {
    await expect(create.execute(aCommand({ boundary: null }), actor)).rejects.toMatchObject({
      code: 'boundary.invalid',
    });
    expect(topology.asked).toEqual([]);
  });

  it('refuses a code that is taken and a site that is unknown', async () => {
    await create.execute(aCommand(), actor);
    await expect(create.execute(aCommand(), actor)).rejects.toMatchObject({ code: 'area.code_taken' });
    const unknown = aCommand({ code: 'D', siteId: newId() });
    await expect(create.execute(unknown, actor)).rejects.toMatchObject({ code: 'area.site_unknown' });
    await expect(create.execute(aCommand(), anActor())).rejects.toMatchObject({ code: 'area.site_unknown' });
    expect(store.tables.areas).toHaveLength(1);
  });
});
