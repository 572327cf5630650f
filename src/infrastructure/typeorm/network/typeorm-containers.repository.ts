import type { Outbox } from '../../../application/shared/outbox.port.js';
import type { Container } from '../../../domain/network/container.js';
import { Containers } from '../../../domain/network/containers.repository.js';
import { taken, translating, unknown } from '../shared/constraint-errors.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';
import { updateVersioned } from '../shared/versioned-update.js';
import { ContainerRow } from './container.row.js';
import { foundRow } from './found-row.js';
import { containerOf, containerRow } from './network.mapper.js';

const ERRORS = {
  containers_reference_key: taken(
    'container.reference_taken',
    'reference',
    'Another container has this reference.',
  ),
  containers_area_fkey: unknown('container.area_unknown', 'areaId', 'There is no such area.'),
  containers_area_open: taken(
    'area.archived',
    'areaId',
    'This area is archived. Restore it, or name another.',
  ),
};

const HISTORY = `
INSERT INTO container_history (organisation_id, container_id, version, kind, actor_id, before, after)
SELECT $1, $2, version, substr(type, length('container.') + 1), actor_id, before, after
  FROM json_to_recordset($3) AS event (version integer, type text, actor_id uuid, before jsonb, after jsonb)`;

export class TypeOrmContainers extends Containers {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  async add(container: Container): Promise<void> {
    const row = containerRow(container);
    await translating(ERRORS, () => this.unitOfWork.manager().insert(ContainerRow, row));
    await this.record(container);
  }

  async find(organisationId: string, id: string): Promise<Container> {
    const key = { organisationId, id };
    return containerOf(await foundRow(this.unitOfWork.manager(), ContainerRow, key, 'container'));
  }

  async save(container: Container): Promise<void> {
    const row = containerRow(container);
    await translating(ERRORS, () => updateVersioned(this.unitOfWork.manager(), ContainerRow, row));
    await this.record(container);
  }

  private async record({ organisationId, id, events }: Container): Promise<void> {
    const lines = events.map(({ version, type, actorId, payload }) => ({
      version,
      type,
      actor_id: actorId,
      ...payload,
    }));
    await this.unitOfWork.manager().query(HISTORY, [organisationId, id, JSON.stringify(lines)]);
    await this.outbox.append(events);
  }
}
