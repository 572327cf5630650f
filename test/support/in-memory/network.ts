import type { Outbox } from '../../../src/application/shared/outbox.port.js';
import { Area } from '../../../src/domain/network/area.js';
import { Areas } from '../../../src/domain/network/areas.repository.js';
import { Container } from '../../../src/domain/network/container.js';
import { Containers } from '../../../src/domain/network/containers.repository.js';
import { Site } from '../../../src/domain/network/site.js';
import { Sites } from '../../../src/domain/network/sites.repository.js';
import type { Aggregate } from '../../../src/domain/shared/aggregate.js';
import { DomainError } from '../../../src/domain/shared/domain-error.js';
import type { Position } from '../../../src/domain/shared/position.js';
import { InMemoryOutbox } from './outbox.js';
import { covers, surfaceOf } from './plane.js';
import type { InMemoryStore, Tables } from './store.js';
import type { InMemoryUnitOfWork } from './unit-of-work.js';

export class InMemorySites extends Sites {
  constructor(
    private readonly unitOfWork: InMemoryUnitOfWork,
    private readonly outbox: Outbox = new InMemoryOutbox(unitOfWork),
  ) {
    super();
  }

  async add(site: Site): Promise<void> {
    this.unitOfWork.statement(site.organisationId, (store) => store.insert('sites', Site.restore(site)));
    await this.outbox.append(site.events);
  }

  async find(organisationId: string, id: string): Promise<Site> {
    return this.unitOfWork.statement(organisationId, (store) => found(store, 'sites', organisationId, id));
  }

  async save(site: Site): Promise<void> {
    this.unitOfWork.statement(site.organisationId, (store) => {
      const served = store.tables.areas.some(
        (area) => isOf(site)(area) && area.properties.siteId === site.id && area.archivedAt === null,
      );
      if (site.archivedAt !== null && served) throw conflict('site.in_use');
      exchange(store, 'sites', Site.restore(site));
    });
    await this.outbox.append(site.events);
  }
}

export class InMemoryAreas extends Areas {
  constructor(
    private readonly unitOfWork: InMemoryUnitOfWork,
    private readonly outbox: Outbox = new InMemoryOutbox(unitOfWork),
  ) {
    super();
  }

  async add(area: Area): Promise<void> {
    this.unitOfWork.statement(area.organisationId, (store) => {
      refuseBrokenArea(store, area);
      store.insert('areas', Area.restore(area));
    });
    await this.outbox.append(area.events);
  }

  async find(organisationId: string, id: string): Promise<Area> {
    return this.unitOfWork.statement(organisationId, (store) => found(store, 'areas', organisationId, id));
  }

  async save(area: Area): Promise<void> {
    this.unitOfWork.statement(area.organisationId, (store) => {
      refuseBrokenArea(store, area);
      const standsThere = store.tables.containers.some(
        ({ organisationId, properties, life }) =>
          isOf(area)({ organisationId }) && properties.areaId === area.id && life.status !== 'removed',
      );
      if (area.archivedAt !== null && standsThere) throw conflict('area.in_use');
      exchange(store, 'areas', Area.restore(area));
    });
    await this.outbox.append(area.events);
  }

  async findCovering(organisationId: string, position: Position): Promise<string | undefined> {
    return this.unitOfWork.statement(organisationId, ({ tables }) => {
      const covering = tables.areas.filter(
        (area) =>
          area.organisationId === organisationId &&
          area.archivedAt === null &&
          covers(area.properties.boundary, position),
      );
      return covering.toSorted(bySurfaceThenCode)[0]?.id;
    });
  }
}

export class InMemoryContainers extends Containers {
  constructor(
    private readonly unitOfWork: InMemoryUnitOfWork,
    private readonly outbox: Outbox = new InMemoryOutbox(unitOfWork),
  ) {
    super();
  }

  async add(container: Container): Promise<void> {
    this.unitOfWork.statement(container.organisationId, (store) => {
      refuseBrokenContainer(store, container);
      store.insert('containers', Container.restore(container));
    });
    await this.outbox.append(container.events);
  }

  async find(organisationId: string, id: string): Promise<Container> {
    return this.unitOfWork.statement(organisationId, (store) =>
      found(store, 'containers', organisationId, id),
    );
  }

  async save(container: Container): Promise<void> {
    this.unitOfWork.statement(container.organisationId, (store) => {
      refuseBrokenContainer(store, container);
      exchange(store, 'containers', Container.restore(container));
    });
    await this.outbox.append(container.events);
  }
}

function refuseBrokenArea({ tables }: InMemoryStore, area: Area): void {
  const { code, siteId } = area.properties;
  const others = tables.areas.filter((other) => isOf(area)(other) && other.id !== area.id);
  if (others.some(({ properties }) => properties.code === code)) throw conflict('area.code_taken', 'code');
  const site = tables.sites.find((one) => isOf(area)(one) && one.id === siteId);
  if (!site) throw unknown('area.site_unknown', 'siteId');
  if (site.archivedAt !== null && area.archivedAt === null) throw conflict('site.archived', 'siteId');
}

function refuseBrokenContainer({ tables }: InMemoryStore, container: Container): void {
  const { reference, areaId } = container.properties;
  if (container.life.status === 'removed') return;
  const others = tables.containers.filter(
    (other) => isOf(container)(other) && other.id !== container.id && other.life.status !== 'removed',
  );
  if (others.some(({ properties }) => properties.reference === reference))
    throw conflict('container.reference_taken', 'reference');
  const area = tables.areas.find((one) => isOf(container)(one) && one.id === areaId);
  if (!area) throw unknown('container.area_unknown', 'areaId');
  if (area.archivedAt !== null) throw conflict('area.archived', 'areaId');
}

type Owned = { readonly organisationId: string };
type Network = 'sites' | 'areas' | 'containers';

const isOf =
  ({ organisationId }: Owned) =>
  (other: Owned) =>
    other.organisationId === organisationId;

function found<Name extends Network>(
  { tables }: InMemoryStore,
  name: Name,
  organisationId: string,
  id: string,
): Tables[Name][number] {
  const rows: readonly (Aggregate & Tables[Name][number])[] = tables[name];
  const row = rows.find((one) => isOf({ organisationId })(one) && one.id === id);
  const thing = name.slice(0, -1);
  if (!row) throw new DomainError('not_found', `${thing}.not_found`, `There is no such ${thing}.`);
  return row;
}

function exchange<Name extends Network>(store: InMemoryStore, name: Name, row: Tables[Name][number]): void {
  const before = (one: Aggregate) => isOf(row)(one) && one.id === row.id && one.version === row.version - 1;
  if (!store.tables[name].some(before)) throw new DomainError('stale', 'version.stale', 'changed meanwhile');
  store.exchange(name, before, () => row);
}

function bySurfaceThenCode(one: Area, other: Area): number {
  const [a, b] = [one.properties, other.properties];
  return surfaceOf(a.boundary) - surfaceOf(b.boundary) || (a.code < b.code ? -1 : 1);
}

function conflict(code: string, path?: string): DomainError {
  const violations = path === undefined ? [] : [{ path, code, message: `${path} is taken` }];
  return new DomainError('conflict', code, code, violations);
}

function unknown(code: string, path: string): DomainError {
  return DomainError.invalid(code, [{ path, code, message: `${path} is unknown` }]);
}
