import { TypeOrmBuildLeases } from '../../../src/infrastructure/typeorm/publishing/typeorm-build-leases.js';
import { TypeOrmBuilds } from '../../../src/infrastructure/typeorm/publishing/typeorm-builds.repository.js';
import { newId } from '../../support/in-memory/builders.js';
import { describeBuildsContract } from '../builds.contract.js';
import { openAdapters } from './open-adapters.js';

describeBuildsContract('on PostGIS', async () => {
  const { unitOfWork, outbox, owner, organisations, close } = await openAdapters();
  return {
    unitOfWork,
    organisations,
    builds: new TypeOrmBuilds(unitOfWork, outbox),
    leases: new TypeOrmBuildLeases(unitOfWork),
    newWebsite: async () => {
      const id = newId();
      const sql = `INSERT INTO websites (organisation_id, id, slug, name, draft_revision) VALUES ($1, $2, $3, 'x', 1)`;
      await owner.query(sql, [organisations[0], id, `site-${id.slice(-12)}`]);
      return id;
    },
    eventsOf: async (aggregateId) => {
      const sql = 'SELECT type FROM outbox WHERE aggregate_id = $1 ORDER BY version';
      const { rows } = await owner.query<{ type: string }>(sql, [aggregateId]);
      return rows.map(({ type }) => type);
    },
    close,
  };
});
