import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { from } from 'pg-copy-streams';
import { demoOrganisation } from '../../../dist/seeds/index.js';
import { withClient } from '../../shared/database/connection.mjs';

const STAGING = `
CREATE TEMPORARY TABLE staging (line integer GENERATED ALWAYS AS IDENTITY, reference text, name text, type text, latitude float8,
                                longitude float8, capacity_l integer, address text)`;

const COPY = `COPY staging (reference, name, type, latitude, longitude, capacity_l, address) FROM STDIN (FORMAT csv, HEADER)`;

/** Ids in the order of the rows, as the application's UUIDv7 are: random ones would cost the index more. */
const INSERT = `
INSERT INTO containers (organisation_id, id, area_id, reference, name, type, capacity_l, status, position, address)
SELECT $1, ('01890000-0000-7000-8000-' || lpad(to_hex(line), 12, '0'))::uuid,
       (SELECT a.id FROM areas a
         WHERE ST_Covers(a.boundary, point) AND a.organisation_id = $1 AND a.archived_at IS NULL
         ORDER BY a.surface_m2, a.code, a.id LIMIT 1),
       reference, name, type, capacity_l, 'active', point::geography, address
  FROM (SELECT *, ST_SetSRID(ST_MakePoint(longitude, latitude), 4326) AS point FROM staging OFFSET 0) staged`;

/**
 * As little as can be done: the file as it is into a temporary table, and from there into the table with its indexes,
 * foreign key and triggers, in one statement as the owner. No row is checked, nothing can be undone, nobody is told.
 */
export const limit = {
  name: 'limit',
  title: '`COPY` + one `INSERT … SELECT`',
  /** @returns {Promise<number>} seconds */
  round: (path, _rows, { connection }) =>
    withClient(connection, async (client) => {
      const start = performance.now();
      await client.query('BEGIN');
      await client.query(STAGING);
      await pipeline(createReadStream(path), client.query(from(COPY)));
      await client.query('ANALYZE staging');
      await client.query(INSERT, [demoOrganisation.id]);
      await client.query('COMMIT');
      return (performance.now() - start) / 1_000;
    }),
};
