import type { Pool } from 'pg';
import { type LabelledContainer, LabelReader } from '../../../application/network/label-reader.port.js';
import type { Actor } from '../../../domain/identity/index.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import type { TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';

const LABELLED = `
SELECT c.id, c.reference, c.name, k.code
  FROM containers c LEFT JOIN container_codes k ON k.organisation_id = c.organisation_id AND k.container_id = c.id`;

/** Staff read as the application role; the public reads codes of what is on the map, and its policy holds that. */
export class PostgisLabelReader extends LabelReader {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly publicPool: Pool,
  ) {
    super();
  }

  async container(actor: Actor, id: string): Promise<LabelledContainer> {
    const [container] = await this.containers(actor, [id]);
    if (!container) throw new DomainError('not_found', 'container.not_found', 'There is no such container.');
    return container;
  }

  containers(actor: Actor, ids: readonly string[]): Promise<LabelledContainer[]> {
    return this.read(
      actor,
      `${LABELLED} WHERE c.organisation_id = $1 AND c.id = ANY ($2) ORDER BY array_position($2::uuid[], c.id)`,
      ids,
    );
  }

  async containersOfArea(
    actor: Actor,
    areaId: string,
    limit: number,
  ): Promise<LabelledContainer[] | undefined> {
    const sql = `${LABELLED} WHERE c.organisation_id = $1 AND c.area_id = $2 AND c.status <> 'removed'
                  ORDER BY c.reference, c.id LIMIT ${limit}`;
    const containers = await this.read<LabelledContainer>(actor, sql, areaId);
    if (containers.length > 0) return containers;
    const areas = await this.read(
      actor,
      'SELECT id FROM areas WHERE organisation_id = $1 AND id = $2',
      areaId,
    );
    return areas.length > 0 ? [] : undefined;
  }

  async ownContainer(actor: Actor, code: string): Promise<string | undefined> {
    const sql = 'SELECT container_id AS id FROM container_codes WHERE organisation_id = $1 AND code = $2';
    const [row] = await this.read<{ id: string }>(actor, sql, code);
    return row?.id;
  }

  async publicContainer(code: string): Promise<string | undefined> {
    const { rows } = await this.publicPool.query<{ id: string }>({
      name: 'container-of-code',
      text: 'SELECT container_id AS id FROM container_codes WHERE code = $1',
      values: [code],
    });
    return rows[0]?.id;
  }

  private read<Row>({ organisationId }: Actor, sql: string, value: unknown): Promise<Row[]> {
    return this.unitOfWork.reading(organisationId, (query) => query<Row>(sql, [organisationId, value]));
  }
}
