import { Container } from '../../../src/domain/network/container.js';
import { bornAs, type ContainerLife } from '../../../src/domain/network/container.life.js';
import type { Suspension } from '../../../src/domain/network/suspension.js';
import {
  type AreaOutcome,
  type KeptArea,
  Suspensions,
} from '../../../src/domain/network/suspensions.repository.js';
import type { InMemoryStore } from './store.js';
import type { InMemoryUnitOfWork } from './unit-of-work.js';

/** Container by container, by the rules of the aggregate. */
export class InMemorySuspensions extends Suspensions {
  constructor(private readonly unitOfWork: InMemoryUnitOfWork) {
    super();
  }

  async suspendIn(
    organisationId: string,
    areaId: string,
    suspension: Suspension,
    at: Date,
    by: string | null,
  ): Promise<AreaOutcome> {
    const isMeant = ({ life }: Container) => life.status === 'active';
    return this.inArea(organisationId, areaId, isMeant, (container) => container.suspend(suspension, at, by));
  }

  async resumeIn(
    organisationId: string,
    areaId: string,
    reason: string | undefined,
    by: string | null,
  ): Promise<AreaOutcome> {
    const isMeant = ({ life }: Container) =>
      (life.status === 'suspended' || (life.status === 'active' && life.suspendedFrom !== null)) &&
      (reason === undefined || life.statusReason === reason);
    return this.inArea(organisationId, areaId, isMeant, (container) => container.resume(by));
  }

  async organisationsDue(at: Date): Promise<readonly string[]> {
    return this.unitOfWork.statement(undefined, ({ tables }) => {
      const due = tables.containers.filter(({ life }) => beginsBy(life, at) || endsBy(life, at));
      return [...new Set(due.map(({ organisationId }) => organisationId))].sort();
    });
  }

  begin(organisationId: string, at: Date): Promise<readonly KeptArea[]> {
    const isMeant = ({ life }: Container) => beginsBy(life, at) && !endsBy(life, at);
    return this.keep(organisationId, isMeant, ({ life }) => ({ ...life, status: 'suspended' }));
  }

  end(organisationId: string, at: Date): Promise<readonly KeptArea[]> {
    return this.keep(
      organisationId,
      ({ life }) => endsBy(life, at),
      () => bornAs('active'),
    );
  }

  private async inArea(
    organisationId: string,
    areaId: string,
    isMeant: (container: Container) => boolean,
    change: (container: Container) => Container,
  ): Promise<AreaOutcome> {
    return this.unitOfWork.statement(organisationId, (store) => {
      const standing = store.tables.containers.filter(
        (one) =>
          one.organisationId === organisationId &&
          one.properties.areaId === areaId &&
          one.life.status !== 'removed',
      );
      const meant = standing.filter(isMeant);
      exchange(store, meant, change);
      return { changed: meant.length, unchanged: standing.length - meant.length };
    });
  }

  private async keep(
    organisationId: string,
    isMeant: (container: Container) => boolean,
    lifeOf: (container: Container) => ContainerLife,
  ): Promise<readonly KeptArea[]> {
    return this.unitOfWork.statement(organisationId, (store) => {
      const { containers, areas } = store.tables;
      const meant = containers.filter((one) => one.organisationId === organisationId && isMeant(one));
      exchange(store, meant, (one) =>
        Container.restore({ ...one, version: one.version + 1, life: lifeOf(one) }),
      );
      const byArea = Map.groupBy(meant, ({ properties }) => properties.areaId);
      return [...byArea].map(([areaId, some]) => {
        const version = areas.find(({ id }) => id === areaId)?.version ?? 0;
        return { areaId, version, containers: some.length };
      });
    });
  }
}

function exchange(
  store: InMemoryStore,
  meant: readonly Container[],
  change: (container: Container) => Container,
): void {
  const ids = new Set(meant.map(({ id }) => id));
  store.exchange(
    'containers',
    ({ id }) => ids.has(id),
    (container) => Container.restore(change(container)),
  );
}

function beginsBy({ status, suspendedFrom }: ContainerLife, at: Date): boolean {
  return status === 'active' && suspendedFrom !== null && suspendedFrom <= at;
}

function endsBy({ status, suspendedUntil }: ContainerLife, at: Date): boolean {
  return (status === 'active' || status === 'suspended') && suspendedUntil !== null && suspendedUntil <= at;
}
