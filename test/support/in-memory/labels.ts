import { type LabelledContainer, LabelReader } from '../../../src/application/network/label-reader.port.js';
import { Random } from '../../../src/application/shared/random.port.js';
import type { Actor } from '../../../src/domain/identity/index.js';
import type { Container } from '../../../src/domain/network/container.js';
import { ContainerCode } from '../../../src/domain/network/container-code.js';
import {
  ContainerCodes,
  type CodesOfContainers,
} from '../../../src/domain/network/container-codes.repository.js';
import { DomainError } from '../../../src/domain/shared/domain-error.js';
import type { InMemoryStore } from './store.js';
import type { InMemoryUnitOfWork } from './unit-of-work.js';

export class InMemoryContainerCodes extends ContainerCodes {
  constructor(private readonly unitOfWork: InMemoryUnitOfWork) {
    super();
  }

  async keep(organisationId: string, proposals: CodesOfContainers): Promise<CodesOfContainers> {
    return this.unitOfWork.statement(organisationId, (store) => {
      for (const [containerId, { characters: code }] of proposals) {
        const { codes, containers } = store.tables;
        if (!containers.some((one) => one.organisationId === organisationId && one.id === containerId)) {
          throw new DomainError('not_found', 'container.not_found', 'gone');
        }
        if (codes.some((row) => row.code === code || row.containerId === containerId)) continue;
        store.insert('codes', { organisationId, containerId, code });
      }
      const kept = store.tables.codes.filter(
        (row) => row.organisationId === organisationId && proposals.has(row.containerId),
      );
      return new Map(kept.map(({ containerId, code }) => [containerId, ContainerCode.restore(code)]));
    });
  }
}

/** Reads what is stored in memory. */
export class InMemoryLabelReader extends LabelReader {
  constructor(private readonly store: InMemoryStore) {
    super();
  }

  async container(actor: Actor, id: string): Promise<LabelledContainer> {
    const [container] = await this.containers(actor, [id]);
    if (!container) throw new DomainError('not_found', 'container.not_found', 'There is no such container.');
    return container;
  }

  async containers(actor: Actor, ids: readonly string[]): Promise<LabelledContainer[]> {
    const own = this.own(actor);
    return ids.flatMap((id) => own.filter((one) => one.id === id).map((one) => this.labelled(one)));
  }

  async containersOfArea(actor: Actor, areaId: string, limit: number) {
    const { areas } = this.store.tables;
    if (!areas.some(({ id, organisationId }) => id === areaId && organisationId === actor.organisationId)) {
      return undefined;
    }
    return this.own(actor)
      .filter(({ properties }) => properties.areaId === areaId)
      .sort((one, other) => (one.properties.reference < other.properties.reference ? -1 : 1))
      .slice(0, limit)
      .map((one) => this.labelled(one));
  }

  async ownContainer(actor: Actor, code: string): Promise<string | undefined> {
    const { codes } = this.store.tables;
    const row = codes.find((one) => one.code === code && one.organisationId === actor.organisationId);
    return row?.containerId;
  }

  async publicContainer(code: string): Promise<string | undefined> {
    return this.store.tables.codes.find((one) => one.code === code)?.containerId;
  }

  private own({ organisationId }: Actor): readonly Container[] {
    return this.store.tables.containers.filter((one) => one.organisationId === organisationId);
  }

  private labelled({ id, properties: { reference, name } }: Container): LabelledContainer {
    const code = this.store.tables.codes.find(({ containerId }) => containerId === id)?.code ?? null;
    return { id, reference, name, code };
  }
}

/** Draws the numbers that a test has announced, and then counts on from the last. */
export class AnnouncedNumbers extends Random {
  private last = 0;

  constructor(private readonly announced: number[] = []) {
    super();
  }

  below(limit: number): number {
    this.last = this.announced.shift() ?? this.last + 1;
    return this.last % limit;
  }
}
