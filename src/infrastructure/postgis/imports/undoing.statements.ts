/** $1 organisation, $2 import, $3 after container or NULL, $4 limit. */
export const NEXT_CHANGES = `
SELECT (array_agg(container_id ORDER BY container_id DESC))[1] AS "throughContainerId", count(*)::integer AS changes FROM (
  SELECT container_id FROM import_changes
   WHERE organisation_id = $1 AND import_id = $2 AND ($3::uuid IS NULL OR container_id > $3::uuid)
   ORDER BY container_id LIMIT $4) next`;

/**
 * The changes of a range to containers that nobody has changed since. Lookups by key and changes by ctid: see
 * planning.statements.ts. $1 organisation, $2 import, $3 after container or NULL, $4 through container.
 */
const untouched = (more: string) => `
untouched AS MATERIALIZED (
  SELECT c.ctid AS place_in_table, c.id, ch.before
    FROM import_changes ch
    CROSS JOIN LATERAL (
      SELECT c.ctid, c.id, c.version FROM containers c WHERE c.organisation_id = $1 AND c.id = ch.container_id OFFSET 0) c
   WHERE ch.organisation_id = $1 AND ch.import_id = $2 AND ($3::uuid IS NULL OR ch.container_id > $3::uuid)
     AND ch.container_id <= $4::uuid AND c.version = ch.version ${more}
)`;

/** By id, which is the order of the range too. */
export const HOLD_CHANGED = `
WITH ${untouched('')}
SELECT count(*) FROM (
  SELECT FROM containers c JOIN untouched u ON c.ctid = u.place_in_table ORDER BY c.id FOR UPDATE OF c) held`;

/** Every table that refers to containers and does not go with them: a stop of a tour, say. */
export const REFERRING = `
SELECT format('%I.%I', n.nspname, t.relname) AS "table", (
         SELECT a.attname FROM unnest(k.conkey, k.confkey) AS pair (ours, theirs)
           JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = pair.ours
           JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = pair.theirs AND b.attname = 'id') AS "column"
  FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace
 WHERE k.contype = 'f' AND k.confrelid = 'containers'::regclass AND k.confdeltype <> 'c'
 ORDER BY 1`;

export interface Referring {
  readonly table: string;
  readonly column: string;
}

/** Removes what the import has made, unless something refers to it by now. */
export function remove(referring: readonly Referring[]): string {
  const unused = referring.map(
    ({ table, column }) =>
      ` AND NOT EXISTS (SELECT FROM ${table} x WHERE x.organisation_id = $1 AND x."${column}" = c.id OFFSET 0)`,
  );
  return `
WITH ${untouched(`AND ch.before IS NULL${unused.join('')}`)}, removed AS (
  DELETE FROM containers c USING untouched u WHERE c.ctid = u.place_in_table
)
SELECT count(*)::integer AS count FROM untouched`;
}

const earlier = (field: string, value: string, column: string) =>
  `${column} = CASE WHEN u.before ? '${field}' THEN ${value} ELSE c.${column} END`;

/** No container stands in an archived area: one that stood there before stays where it is. */
const AREA_IS_OPEN = `AND NOT EXISTS (
  SELECT FROM areas a WHERE a.organisation_id = $1 AND a.id = (ch.before ->> 'areaId')::uuid AND a.archived_at IS NOT NULL OFFSET 0)`;

/** Gives what the import has changed its earlier values back. Parameters of `untouched`, then $5 actor. */
export const RESTORE = `
WITH ${untouched(`AND ch.before IS NOT NULL ${AREA_IS_OPEN}`)}, restored AS (
  UPDATE containers c SET version = c.version + 1,
         ${earlier('name', `u.before ->> 'name'`, 'name')},
         ${earlier('type', `u.before ->> 'type'`, 'type')},
         ${earlier('capacityL', `(u.before ->> 'capacityL')::integer`, 'capacity_l')},
         ${earlier('address', `u.before ->> 'address'`, 'address')},
         ${earlier('attributes', `u.before -> 'attributes'`, 'attributes')},
         ${earlier('areaId', `(u.before ->> 'areaId')::uuid`, 'area_id')},
         ${earlier('position', `ST_GeomFromGeoJSON(u.before ->> 'position')::geography`, 'position')}
    FROM untouched u WHERE c.ctid = u.place_in_table
  RETURNING c.id, c.version, u.before
), history AS (
  INSERT INTO container_history (organisation_id, container_id, version, kind, actor_id, before, after)
  SELECT $1, r.id, r.version, 'changed', $5, h.after, r.before
    FROM restored r
    CROSS JOIN LATERAL (
      SELECT after FROM container_history h
       WHERE h.organisation_id = $1 AND h.container_id = r.id AND h.version = r.version - 1 OFFSET 0) h
)
SELECT count(*)::integer AS count FROM restored`;

/** $1 organisation, $2 import, $3 limit. */
export const FORGET = `
DELETE FROM import_changes WHERE organisation_id = $1 AND import_id = $2 AND container_id <= (
  SELECT (array_agg(container_id ORDER BY container_id DESC))[1] FROM (
    SELECT container_id FROM import_changes WHERE organisation_id = $1 AND import_id = $2 ORDER BY container_id LIMIT $3) next)`;
