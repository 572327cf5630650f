import { Pool } from 'pg';
import { type DatabaseConnection, IDLE_CONNECTION_MS, startupOptions } from '../../typeorm/connection.js';

/**
 * The pool of everything that needs no account. Its connections open as `glaneur_public`, which may read the public
 * map and nothing else, so a public read is one statement in one round trip.
 */
export function createPublicPool(
  connection: DatabaseConnection,
  size: number,
  statementTimeoutMs: number,
): Pool {
  const pool = new Pool({
    ...connection,
    max: size,
    idleTimeoutMillis: IDLE_CONNECTION_MS,
    options: startupOptions('glaneur_public', statementTimeoutMs),
  });
  pool.on('error', () => {
    // An idle connection was lost, as when the server restarts: the pool has dropped it and opens another on demand.
  });
  return pool;
}
