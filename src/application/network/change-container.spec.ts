import { aContainer, anActor, anArea, aSite } from '../../../test/support/in-memory/builders.js';
import { InMemoryContainers } from '../../../test/support/in-memory/network.js';
import { InMemoryOutbox } from '../../../test/support/in-memory/outbox.js';
import { SettableClock } from '../../../test/support/in-memory/settable-clock.js';
import { InMemoryStore } from '../../../test/support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../../test/support/in-memory/unit-of-work.js';
import { ActivateContainer } from './activate-container.js';
import { ChangeContainer } from './change-container.js';
import { RemoveContainer } from './remove-container.js';
import { ResumeContainer } from './resume-container.js';
import { SuspendContainer } from './suspend-container.js';

describe('changing a container', () => {
  const actor = anActor();
  const depot = aSite(actor.organisationId);
  const area = anArea(actor.organisationId, depot.id).over([1, 43, 2, 44]);
  let outbox: InMemoryOutbox;
  let store: InMemoryStore;
  let unitOfWork: InMemoryUnitOfWork;
  let containers: InMemoryContainers;
  const clock = new SettableClock();
  beforeEach(() => {
    store = new InMemoryStore();
    store.insert('sites', depot);
    store.insert('areas', area);
    unitOfWork = new InMemoryUnitOfWork(store);
    outbox = new InMemoryOutbox(unitOfWork);
    containers = new InMemoryContainers(unitOfWork, outbox);
  });
  const standing = (status: 'planned' | 'active' = 'active') => {
    const container = aContainer(actor.organisationId, { areaId: area.id, status });
    store.insert('containers', container);
    return container.id;
  };
  const stored = () => store.tables.containers[0];
  const told = () => outbox.events.map(({ type, actorId }) => [type, actorId]);

  it('stores what differs and tells who did it', async () => {
    const containerId = standing();
    const change = new ChangeContainer(unitOfWork, containers);
    await change.execute({ containerId, expectedVersion: 1, changes: { name: 'Quai' } }, actor);
    expect(stored()).toMatchObject({ version: 2, properties: { name: 'Quai' } });
    expect(told()).toEqual([['container.changed', actor.userId]]);
  });

  it('stores and tells nothing where nothing differs', async () => {
    const containerId = standing();
    const change = new ChangeContainer(unitOfWork, containers);
    await change.execute({ containerId, expectedVersion: 1, changes: {} }, actor);
    expect([stored()?.version, told()]).toEqual([1, []]);
  });

  it('leads it through its life, step by step', async () => {
    const containerId = standing('planned');
    await new ActivateContainer(unitOfWork, containers).execute({ containerId, expectedVersion: 1 }, actor);
    const suspend = new SuspendContainer(unitOfWork, containers, clock);
    await suspend.execute({ containerId, expectedVersion: 2, reason: 'Market' }, actor);
    expect(stored()?.life).toMatchObject({ status: 'suspended', suspendedFrom: clock.now() });
    await new ResumeContainer(unitOfWork, containers).execute({ containerId, expectedVersion: 3 }, actor);
    const remove = new RemoveContainer(unitOfWork, containers);
    await remove.execute({ containerId, expectedVersion: 4, reason: null }, actor);
    expect(told().map(([type]) => type)).toEqual([
      'container.activated',
      'container.suspended',
      'container.resumed',
      'container.removed',
    ]);
  });

  it('is refused to who has seen another version, before any rule is asked', async () => {
    const containerId = standing();
    const activate = new ActivateContainer(unitOfWork, containers);
    await expect(activate.execute({ containerId, expectedVersion: 2 }, actor)).rejects.toMatchObject({
      kind: 'stale',
      code: 'version.stale',
    });
    await expect(activate.execute({ containerId, expectedVersion: 1 }, actor)).rejects.toMatchObject({
      code: 'container.not_planned',
    });
    expect([stored()?.version, told()]).toEqual([1, []]);
  });

  it('does not reach another organisation’s', async () => {
    const containerId = standing();
    const remove = new RemoveContainer(unitOfWork, containers);
    await expect(
      remove.execute({ containerId, expectedVersion: 1, reason: null }, anActor()),
    ).rejects.toMatchObject({ kind: 'not_found', code: 'container.not_found' });
  });
});
