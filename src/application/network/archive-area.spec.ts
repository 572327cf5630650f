import { aContainer, anActor, anArea, aSite } from '../../../test/support/in-memory/builders.js';
import { AnnouncedFaults } from '../../../test/support/in-memory/boundary-topology.js';
import { InMemoryAreas, InMemorySites } from '../../../test/support/in-memory/network.js';
import { SettableClock } from '../../../test/support/in-memory/settable-clock.js';
import { InMemoryStore } from '../../../test/support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../../test/support/in-memory/unit-of-work.js';
import { ArchiveArea } from './archive-area.js';
import { ArchiveSite } from './archive-site.js';
import { ChangeArea } from './change-area.js';
import { ChangeSite } from './change-site.js';
import { RestoreArea } from './restore-area.js';
import { RestoreSite } from './restore-site.js';

describe('changing and archiving areas and sites', () => {
  const actor = anActor();
  const depot = aSite(actor.organisationId);
  const area = anArea(actor.organisationId, depot.id).over([1, 43, 2, 44]);
  const [siteId, areaId] = [depot.id, area.id];
  const clock = new SettableClock();
  let store: InMemoryStore;
  let unitOfWork: InMemoryUnitOfWork;
  let sites: InMemorySites;
  let areas: InMemoryAreas;
  beforeEach(() => {
    store = new InMemoryStore();
    store.insert('sites', depot);
    store.insert('areas', area);
    unitOfWork = new InMemoryUnitOfWork(store);
    [sites, areas] = [new InMemorySites(unitOfWork), new InMemoryAreas(unitOfWork)];
  });

  it('go aside in their order, the area first, and come back in the other', async () => {
    const archiveSite = new ArchiveSite(unitOfWork, sites, clock);
    await expect(archiveSite.execute({ siteId, expectedVersion: 1 }, actor)).rejects.toMatchObject({
      code: 'site.in_use',
    });
    await new ArchiveArea(unitOfWork, areas, clock).execute({ areaId, expectedVersion: 1 }, actor);
    expect(store.tables.areas[0]?.archivedAt).toEqual(clock.now());
    await archiveSite.execute({ siteId, expectedVersion: 1 }, actor);
    const restoreArea = new RestoreArea(unitOfWork, areas);
    await expect(restoreArea.execute({ areaId, expectedVersion: 2 }, actor)).rejects.toMatchObject({
      code: 'site.archived',
    });
    await new RestoreSite(unitOfWork, sites).execute({ siteId, expectedVersion: 2 }, actor);
    await restoreArea.execute({ areaId, expectedVersion: 2 }, actor);
    expect(store.tables.areas[0]).toMatchObject({ archivedAt: null, version: 3 });
  });

  it('keeps an area in which a container stands', async () => {
    store.insert('containers', aContainer(actor.organisationId, { areaId }));
    const archive = new ArchiveArea(unitOfWork, areas, clock);
    await expect(archive.execute({ areaId, expectedVersion: 1 }, actor)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'area.in_use',
    });
  });

  it('asks for the topology of a new boundary only', async () => {
    const topology = new AnnouncedFaults();
    const change = new ChangeArea(unitOfWork, areas, topology);
    await change.execute({ areaId, expectedVersion: 1, changes: { name: 'North' } }, actor);
    expect(topology.asked).toEqual([]);
    topology.fault = { reason: 'Self-intersection', longitude: 1, latitude: 43 };
    const { boundary } = area.properties;
    await expect(
      change.execute({ areaId, expectedVersion: 2, changes: { boundary } }, actor),
    ).rejects.toMatchObject({ code: 'boundary.invalid' });
    expect(store.tables.areas[0]).toMatchObject({ version: 2, properties: { name: 'North' } });
  });

  it('holds changes to the version that was seen', async () => {
    const stale = { kind: 'stale', code: 'version.stale' };
    const expectedVersion = 7;
    const tries = [
      new ChangeSite(unitOfWork, sites).execute({ siteId, expectedVersion, changes: {} }, actor),
      new ChangeArea(unitOfWork, areas, new AnnouncedFaults()).execute(
        { areaId, expectedVersion, changes: {} },
        actor,
      ),
      new ArchiveSite(unitOfWork, sites, clock).execute({ siteId, expectedVersion }, actor),
      new RestoreSite(unitOfWork, sites).execute({ siteId, expectedVersion }, actor),
      new ArchiveArea(unitOfWork, areas, clock).execute({ areaId, expectedVersion }, actor),
      new RestoreArea(unitOfWork, areas).execute({ areaId, expectedVersion }, actor),
    ];
    for (const attempt of await Promise.allSettled(tries))
      expect(attempt).toMatchObject({ status: 'rejected', reason: stale });
  });
});
