import {
  anActor,
  anArea,
  aSite,
  describedContainer,
  newId,
} from '../../../test/support/in-memory/builders.js';
import { InMemoryAreas, InMemoryContainers } from '../../../test/support/in-memory/network.js';
import { SequentialIds } from '../../../test/support/in-memory/sequential-ids.js';
import { InMemoryStore } from '../../../test/support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../../test/support/in-memory/unit-of-work.js';
import { RegisterContainer, type RegisterContainerCommand } from './register-container.js';

describe('registering a container', () => {
  const actor = anActor();
  const depot = aSite(actor.organisationId);
  const centre = anArea(actor.organisationId, depot.id).coded('C').over([1.43, 43.59, 1.46, 43.61]);
  const city = anArea(actor.organisationId, depot.id).coded('A').over([1.3, 43.5, 1.6, 43.7]);
  let store: InMemoryStore;
  let register: RegisterContainer;
  beforeEach(() => {
    store = new InMemoryStore();
    store.insert('sites', depot);
    store.insert('areas', city);
    store.insert('areas', centre);
    const unitOfWork = new InMemoryUnitOfWork(store);
    const [containers, areas] = [new InMemoryContainers(unitOfWork), new InMemoryAreas(unitOfWork)];
    register = new RegisterContainer(unitOfWork, containers, areas, new SequentialIds());
  });
  const aCommand = ({
    areaId,
    ...changes
  }: Partial<RegisterContainerCommand> = {}): RegisterContainerCommand => ({
    ...describedContainer({ reference: 'TLS-1', ...changes }),
    areaId,
  });
  const stored = () => store.tables.containers;

  it('stores it in the area that is named, even if that does not cover the position', async () => {
    const position = { longitude: 10, latitude: 50 };
    const id = await register.execute(aCommand({ areaId: city.id, position }), actor);
    expect(stored()).toMatchObject([
      { id, organisationId: actor.organisationId, version: 1, properties: { areaId: city.id, position } },
    ]);
  });

  it('finds the smallest area that covers the position when none is named', async () => {
    await register.execute(aCommand(), actor);
    expect(stored()[0]?.properties.areaId).toBe(centre.id);
  });

  it('finds the area by the position as it will be stored', async () => {
    await register.execute(
      aCommand({ position: { longitude: 1.30000000001 - 1e-10, latitude: 43.6 } }),
      actor,
    );
    expect(stored()[0]?.properties).toMatchObject({ areaId: city.id, position: { longitude: 1.3 } });
  });

  it('says so where no area covers the position', async () => {
    const nowhere = aCommand({ position: { longitude: -2, latitude: 47 } });
    await expect(register.execute(nowhere, actor)).rejects.toMatchObject({
      kind: 'invalid',
      code: 'container.no_area_here',
      violations: [{ path: 'position', code: 'container.no_area_here' }],
    });
    expect(stored()).toEqual([]);
  });

  it('finds no area of another organisation, and accepts none', async () => {
    const stranger = anActor();
    await expect(register.execute(aCommand(), stranger)).rejects.toMatchObject({
      code: 'container.no_area_here',
    });
    const named = aCommand({ areaId: city.id });
    await expect(register.execute(named, stranger)).rejects.toMatchObject({ code: 'container.area_unknown' });
    expect(stored()).toEqual([]);
  });

  it('reports broken values before it looks for an area', async () => {
    const broken = aCommand({ reference: '', capacityL: -1, position: { longitude: 999, latitude: 0 } });
    await expect(register.execute(broken, actor)).rejects.toMatchObject({
      code: 'container.invalid',
      violations: [{ path: 'reference' }, { path: 'capacityL' }, { path: 'position' }],
    });
  });

  it('refuses a reference that is taken, also when two come at the same time', async () => {
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => register.execute(aCommand(), actor)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(stored()).toHaveLength(1);
    await expect(register.execute(aCommand({ areaId: newId() }), actor)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'container.reference_taken',
    });
  });
});
