import pg from 'pg';
import { DatabaseUpkeep } from '../../application/shared/database-upkeep.port.js';
import type { DatabaseConnection } from '../typeorm/connection.js';

/** The statistics of the last second may not have been written yet. */
const WRITE_STATISTICS = 'SELECT pg_stat_force_next_flush()';

/** Tables that autovacuum would take on, by its own settings. */
const NEGLECTED = `
SELECT quote_ident(s.schemaname) || '.' || quote_ident(s.relname) AS name, s.n_dead_tup::integer AS dead
  FROM pg_stat_user_tables s JOIN pg_class c ON c.oid = s.relid
 WHERE s.n_dead_tup > current_setting('autovacuum_vacuum_threshold')::float
                      + current_setting('autovacuum_vacuum_scale_factor')::float * greatest(c.reltuples, 0)
    OR s.n_mod_since_analyze > current_setting('autovacuum_analyze_threshold')::float
                      + current_setting('autovacuum_analyze_scale_factor')::float * greatest(c.reltuples, 0)`;

/**
 * What PostgreSQL's background processes do, of which PGlite has none: vacuums tables with many dead rows, and sets a
 * checkpoint, without which the write-ahead log only grows. Each statement lets others in before the next.
 */
export class EmbeddedUpkeep extends DatabaseUpkeep {
  /** @param connection the owner's */
  constructor(private readonly connection: DatabaseConnection) {
    super();
  }

  async keepUp(): Promise<number> {
    const client = new pg.Client(this.connection);
    await client.connect();
    try {
      await client.query(WRITE_STATISTICS);
      const { rows } = await client.query<{ name: string; dead: number }>(NEGLECTED);
      for (const { name } of rows) await client.query(`VACUUM (ANALYZE) ${name}`);
      await client.query('CHECKPOINT');
      return rows.reduce((sum, { dead }) => sum + dead, 0);
    } finally {
      await client.end();
    }
  }
}

/** A server looks after itself. */
export class NoUpkeep extends DatabaseUpkeep {
  keepUp(): Promise<number> {
    return Promise.resolve(0);
  }
}
