import { describeNetworkContract } from '../network.contract.js';
import { openAdapters } from './open-adapters.js';

describeNetworkContract('on PostGIS', async () => {
  const adapters = await openAdapters();
  return {
    ...adapters,
    eventsOf: async (aggregateId) => {
      const sql = 'SELECT type FROM outbox WHERE aggregate_id = $1 ORDER BY id';
      const { rows } = await adapters.owner.query<{ type: string }>(sql, [aggregateId]);
      return rows.map(({ type }) => type);
    },
  };
});
