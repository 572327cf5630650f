import type { Area } from '../../../src/domain/network/area.js';
import { Areas } from '../../../src/domain/network/areas.repository.js';
import type { Container } from '../../../src/domain/network/container.js';
import { Containers } from '../../../src/domain/network/containers.repository.js';
import type { Site } from '../../../src/domain/network/site.js';
import { Sites } from '../../../src/domain/network/sites.repository.js';
import { DomainError } from '../../../src/domain/shared/domain-error.js';
import type { Position } from '../../../src/domain/shared/position.js';
import { covers, surfaceOf } from './plane.js';
import type { InMemoryUnitOfWork } from './unit-of-work.js';

export class InMemorySites extends Sites {
  constructor(private readonly unitOfWork: InMemoryUnitOfWork) {
    super();
  }

  async add(site: Site): Promise<void> {
    this.unitOfWork.statement(site.organisationId, (store) => store.insert('sites', site));
  }
}

export class InMemoryAreas extends Areas {
  constructor(private readonly unitOfWork: InMemoryUnitOfWork) {
    super();
  }

  async add(area: Area): Promise<void> {
    const { code, siteId } = area.properties;
    this.unitOfWork.statement(area.organisationId, (store) => {
      if (store.tables.areas.some((other) => isOf(area)(other) && other.properties.code === code)) {
        throw conflict('area.code_taken', 'code');
      }
      if (!store.tables.sites.some((site) => isOf(area)(site) && site.id === siteId)) {
        throw unknown('area.site_unknown', 'siteId');
      }
      store.insert('areas', area);
    });
  }

  async findCovering(organisationId: string, position: Position): Promise<string | undefined> {
    return this.unitOfWork.statement(organisationId, ({ tables }) => {
      const covering = tables.areas.filter(
        (area) => area.organisationId === organisationId && covers(area.properties.boundary, position),
      );
      return covering.toSorted(bySurfaceThenCode)[0]?.id;
    });
  }
}

export class InMemoryContainers extends Containers {
  constructor(private readonly unitOfWork: InMemoryUnitOfWork) {
    super();
  }

  async add(container: Container): Promise<void> {
    const { reference, areaId } = container.properties;
    this.unitOfWork.statement(container.organisationId, (store) => {
      const { areas, containers } = store.tables;
      if (containers.some((other) => isOf(container)(other) && other.properties.reference === reference)) {
        throw conflict('container.reference_taken', 'reference');
      }
      if (!areas.some((area) => isOf(container)(area) && area.id === areaId)) {
        throw unknown('container.area_unknown', 'areaId');
      }
      store.insert('containers', container);
    });
  }
}

type Owned = { readonly organisationId: string };

const isOf =
  ({ organisationId }: Owned) =>
  (other: Owned) =>
    other.organisationId === organisationId;

function bySurfaceThenCode(one: Area, other: Area): number {
  const [a, b] = [one.properties, other.properties];
  return surfaceOf(a.boundary) - surfaceOf(b.boundary) || (a.code < b.code ? -1 : 1);
}

function conflict(code: string, path: string): DomainError {
  return new DomainError('conflict', code, `${path} is taken`, [{ path, code, message: `${path} is taken` }]);
}

function unknown(code: string, path: string): DomainError {
  return DomainError.invalid(code, [{ path, code, message: `${path} is unknown` }]);
}
