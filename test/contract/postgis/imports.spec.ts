import { UuidV7Generator } from '../../../src/infrastructure/crypto/uuid-v7.generator.js';
import { PostgisNetworkChanges } from '../../../src/infrastructure/postgis/imports/postgis-network-changes.js';
import { PostgisRowErrors } from '../../../src/infrastructure/postgis/imports/postgis-row-errors.js';
import { PostgisStagedRows } from '../../../src/infrastructure/postgis/imports/postgis-staged-rows.js';
import { TypeOrmImports } from '../../../src/infrastructure/typeorm/imports/typeorm-imports.repository.js';
import type { RowError } from '../../../src/domain/imports/row-error.js';
import { describeImportsContract } from '../imports.contract.js';
import { openAdapters } from './open-adapters.js';

describeImportsContract('on PostGIS', async () => {
  const adapters = await openAdapters();
  const { unitOfWork, owner, outbox } = adapters;
  return {
    ...adapters,
    imports: new TypeOrmImports(unitOfWork, outbox),
    stagedRows: new PostgisStagedRows(unitOfWork),
    networkChanges: new PostgisNetworkChanges(unitOfWork),
    rowErrors: new PostgisRowErrors(unitOfWork, new UuidV7Generator()),
    errorsOf: async (importId) => {
      const sql = `SELECT line, heading AS "column", code, message, value FROM import_errors WHERE import_id = $1 ORDER BY line, id`;
      return (await owner.query<RowError>(sql, [importId])).rows;
    },
    containersOf: async (organisationId) => {
      const sql = 'SELECT id FROM containers WHERE organisation_id = $1 ORDER BY id';
      const { rows } = await owner.query<{ id: string }>(sql, [organisationId]);
      return unitOfWork.inOrganisation(organisationId, async () => {
        const all = [];
        for (const { id } of rows) all.push(await adapters.containers.find(organisationId, id));
        return all;
      });
    },
    eventsOf: async (aggregateId) => {
      const sql = 'SELECT type FROM outbox WHERE aggregate_id = $1 ORDER BY id';
      const { rows } = await owner.query<{ type: string }>(sql, [aggregateId]);
      return rows.map(({ type }) => type);
    },
  };
});
