import { PostgisWebsiteReferences } from '../../../src/infrastructure/postgis/publishing/postgis-website-references.js';
import { TypeOrmApiKeys } from '../../../src/infrastructure/typeorm/identity/typeorm-api-keys.repository.js';
import { TypeOrmMediaLibrary } from '../../../src/infrastructure/typeorm/publishing/typeorm-media-library.repository.js';
import { TypeOrmWebsites } from '../../../src/infrastructure/typeorm/publishing/typeorm-websites.repository.js';
import { anArea, aSite } from '../../support/in-memory/builders.js';
import { describeApiKeysContract } from '../api-keys.contract.js';
import { describeWebsitesContract } from '../websites.contract.js';
import { openAdapters } from './open-adapters.js';

describeWebsitesContract('on PostGIS', async () => {
  const { unitOfWork, outbox, owner, organisations, sites, areas, close } = await openAdapters();
  const site = aSite(organisations[0]);
  const area = anArea(organisations[0], site.id).over([1, 43, 2, 44]);
  await unitOfWork.inOrganisation(organisations[0], async () => {
    await sites.add(site);
    await areas.add(area);
  });
  return {
    unitOfWork,
    organisations,
    areaId: area.id,
    websites: new TypeOrmWebsites(unitOfWork, outbox),
    media: new TypeOrmMediaLibrary(unitOfWork),
    references: new PostgisWebsiteReferences(unitOfWork),
    eventsOf: async (aggregateId) => {
      const sql = 'SELECT type FROM outbox WHERE aggregate_id = $1 ORDER BY version';
      const { rows } = await owner.query<{ type: string }>(sql, [aggregateId]);
      return rows.map(({ type }) => type);
    },
    close,
  };
});

describeApiKeysContract('on PostGIS', async () => {
  const { unitOfWork, owner, organisations, close } = await openAdapters();
  return {
    unitOfWork,
    organisations,
    keys: new TypeOrmApiKeys(unitOfWork),
    lastUsed: async (id) => {
      const sql = 'SELECT last_used_at AS at FROM api_keys WHERE id = $1';
      const { rows } = await owner.query<{ at: Date | null }>(sql, [id]);
      return rows[0]?.at ?? null;
    },
    close,
  };
});
