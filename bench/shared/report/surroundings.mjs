import { cpus, totalmem } from 'node:os';
import { withClient } from '../database/connection.mjs';
import { CONCURRENCY, POOL_SIZE } from '../settings.mjs';

/** What the figures depend on besides the code. */
export function surroundingsOf(connection) {
  return withClient(connection, async (client) => {
    const { rows } = await client.query(
      `SELECT current_setting('server_version') AS postgresql, postgis_lib_version() AS postgis,
              current_setting('shared_buffers') AS "sharedBuffers", current_setting('jit') AS jit`,
    );
    const processors = cpus();
    return {
      date: new Date().toISOString().slice(0, 10),
      node: process.versions.node,
      ...rows[0],
      cores: processors.length,
      processor: processors[0]?.model.trim() ?? 'unknown',
      memoryGb: Math.round(totalmem() / 2 ** 30),
      concurrency: CONCURRENCY,
      poolSize: POOL_SIZE,
    };
  });
}

/** The first line of a report's method. */
export function surroundingsLine({ node, postgresql, postgis, sharedBuffers, cores, processor, memoryGb }) {
  return `- Node ${node}, PostgreSQL ${postgresql}, PostGIS ${postgis}, shared_buffers ${sharedBuffers}; ${cores} cores (${processor}), ${memoryGb} GB. Database, servers and load share them.`;
}
