import { anActor } from '../../../test/support/in-memory/builders.js';
import { InMemorySites } from '../../../test/support/in-memory/network.js';
import { SequentialIds } from '../../../test/support/in-memory/sequential-ids.js';
import { InMemoryStore } from '../../../test/support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../../test/support/in-memory/unit-of-work.js';
import { CreateSite, type CreateSiteCommand } from './create-site.js';

describe('creating a site', () => {
  const actor = anActor();
  const command: CreateSiteCommand = {
    name: 'Dépôt de Fondeyre',
    kind: 'depot',
    position: { longitude: 1.428, latitude: 43.638 },
    address: null,
  };
  let store: InMemoryStore;
  let create: CreateSite;
  beforeEach(() => {
    store = new InMemoryStore();
    const unitOfWork = new InMemoryUnitOfWork(store);
    create = new CreateSite(unitOfWork, new InMemorySites(unitOfWork), new SequentialIds());
  });

  it('stores it in the organisation of the actor', async () => {
    const id = await create.execute(command, actor);
    const { organisationId } = actor;
    expect(store.tables.sites).toMatchObject([{ id, organisationId, version: 1, properties: command }]);
  });

  it('stores nothing that breaks a rule', async () => {
    await expect(create.execute({ ...command, name: '\u00a0' }, actor)).rejects.toMatchObject({
      code: 'site.invalid',
    });
    expect(store.tables.sites).toEqual([]);
  });
});
