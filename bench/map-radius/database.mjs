import { ensureBenchDatabase } from '../shared/database/bench-database.mjs';

/** The day around which suspensions lie: a fixed one, so that two runs hold the same rows. */
const TODAY = '2026-06-01';

/** Peers that read the application's own table shall not lack an index that the public map's table has. */
const PEER_INDEX = 'CREATE INDEX containers_position ON containers USING gist (position)';

/** @returns {Promise<string>} the name of a database with that many containers */
export function ensureMapDatabase(databaseUrl, containers, options) {
  const content = { containers, today: TODAY, hashPassword: nobodyLogsIn, further: PEER_INDEX };
  return ensureBenchDatabase(databaseUrl, `glaneur_bench_${containers}`, content, options);
}

const nobodyLogsIn = () => Promise.resolve('nobody logs in');
