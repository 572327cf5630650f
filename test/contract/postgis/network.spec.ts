import { describeNetworkContract } from '../network.contract.js';
import { openAdapters } from './open-adapters.js';

describeNetworkContract('on PostGIS', async () => {
  const adapters = await openAdapters();
  return {
    ...adapters,
    remove: async (containerId) => {
      await adapters.owner.query(`UPDATE containers SET status = 'removed' WHERE id = $1`, [containerId]);
    },
  };
});
