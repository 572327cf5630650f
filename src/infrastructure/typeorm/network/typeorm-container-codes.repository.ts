import { ContainerCode } from '../../../domain/network/container-code.js';
import {
  ContainerCodes,
  type CodesOfContainers,
} from '../../../domain/network/container-codes.repository.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import { translating } from '../shared/constraint-errors.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';

const ERRORS = {
  container_codes_container_fkey: () =>
    new DomainError('not_found', 'container.not_found', 'There is no such container.'),
};

/** In the order of the containers, so that two who keep codes for the same ones at once wait and do not deadlock. */
const KEEP = `
INSERT INTO container_codes (organisation_id, container_id, code)
SELECT $1, id, code FROM json_to_recordset($2) AS r(id uuid, code text) ORDER BY id
ON CONFLICT DO NOTHING`;

export class TypeOrmContainerCodes extends ContainerCodes {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async keep(organisationId: string, proposals: CodesOfContainers): Promise<CodesOfContainers> {
    const manager = this.unitOfWork.manager();
    const rows = [...proposals].map(([id, { characters }]) => ({ id, code: characters }));
    await translating(ERRORS, () => manager.query(KEEP, [organisationId, JSON.stringify(rows)]));
    const kept = await manager.query<{ id: string; code: string }[]>(
      `SELECT container_id AS id, code FROM container_codes WHERE organisation_id = $1 AND container_id = ANY ($2)`,
      [organisationId, [...proposals.keys()]],
    );
    return new Map(kept.map(({ id, code }) => [id, ContainerCode.restore(code)]));
  }
}
