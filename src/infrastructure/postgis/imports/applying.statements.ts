import { ACCEPTED, CONTAINER_OF_ROW, SAME_PLACE } from './staging.statements.js';

/** $1 organisation. Held to the end of the transaction. */
export const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtextextended('glaneur.imports ' || $1, 0))`;

/** What an import may change, as the API and the history show it. */
const fields = (alias: string) => `
  jsonb_build_object('name', ${alias}.name, 'type', ${alias}.type, 'capacityL', ${alias}.capacity_l, 'address', ${alias}.address,
    'attributes', ${alias}.attributes, 'areaId', ${alias}.area_id, 'position', ST_AsGeoJSON(${alias}.position, 7, 0)::jsonb)`;

/** Of the fields in `one` those that `other` has otherwise. */
const differing = (one: string, other: string) =>
  `(SELECT coalesce(jsonb_object_agg(key, value), '{}') FROM jsonb_each(${one}) WHERE value IS DISTINCT FROM ${other} -> key)`;

/** Rows beside their containers. $5 and $6: the file has capacities, addresses. */
const matched = (container: string, rows: string) => `
matched AS (
  SELECT c.id, c.version, c.place_in_table, coalesce(r.name, c.name) AS name, coalesce(r.type, c.type) AS type,
         CASE WHEN $5 THEN r.capacity_l ELSE c.capacity_l END AS capacity_l,
         CASE WHEN $6 THEN r.address ELSE c.address END AS address,
         jsonb_strip_nulls(c.attributes || r.attributes) AS attributes,
         CASE WHEN ${SAME_PLACE} THEN c.area_id ELSE r.area_id END AS area_id,
         r.position, ${fields('c')} AS before
    FROM import_rows r ${container}
   WHERE ${rows}
), compared AS (
  SELECT m.*, ${fields('m')} AS after FROM matched m
), different AS MATERIALIZED (
  SELECT * FROM compared WHERE before IS DISTINCT FROM after
)`;

/**
 * Holds the containers that will be changed, by id, as every writer of many containers does: two that do so cannot wait for
 * each other in a circle. All at once, so it is a join and no lookups. Parameters of `UPDATE` but the last.
 */
export const HOLD = `
WITH ${matched('JOIN (SELECT c.ctid AS place_in_table, c.* FROM containers c WHERE c.organisation_id = $1) c ON c.id = r.container_id', ACCEPTED)}
SELECT count(*) FROM (
  SELECT FROM containers c JOIN different d ON d.id = c.id WHERE c.organisation_id = $1 ORDER BY c.id FOR UPDATE OF c) held`;

/** Parameters of `ACCEPTED`, then $5 and $6 as above, $7 actor. */
export const UPDATE = `
WITH ${matched(`CROSS JOIN LATERAL ${CONTAINER_OF_ROW}`, ACCEPTED)}, updated AS (
  UPDATE containers c SET name = d.name, type = d.type, capacity_l = d.capacity_l, address = d.address,
         attributes = d.attributes, area_id = d.area_id, position = d.position, version = d.version + 1
    FROM different d WHERE c.ctid = d.place_in_table
), history AS (
  INSERT INTO container_history (organisation_id, container_id, version, kind, actor_id, before, after)
  SELECT $1, id, version + 1, 'imported', $7, ${differing('before', 'after')}, ${differing('after', 'before')} FROM different
), noted AS (
  INSERT INTO import_changes (organisation_id, import_id, container_id, version, before)
  SELECT $1, $2, id, version + 1, ${differing('before', 'after')} FROM different
)
SELECT (SELECT count(*) FROM matched)::integer AS matched, (SELECT count(*) FROM different)::integer AS updated`;

/** Parameters of `ACCEPTED`, then $5 actor, $6 the type of a container whose row does not say. */
export const INSERT = `
WITH created AS (
  INSERT INTO containers (organisation_id, id, area_id, reference, name, type, capacity_l, status, position, address, attributes)
  SELECT r.organisation_id, r.new_container_id, r.area_id, r.reference, coalesce(r.name, r.reference), coalesce(r.type, $6),
         r.capacity_l, 'active', r.position, r.address, jsonb_strip_nulls(r.attributes)
    FROM import_rows r
   WHERE ${ACCEPTED} AND r.container_id IS NULL
   ORDER BY r.line
  RETURNING *
), history AS (
  INSERT INTO container_history (organisation_id, container_id, version, kind, actor_id, after)
  SELECT $1, id, version, 'imported', $5,
         ${fields('created')} || jsonb_build_object('reference', reference, 'status', status, 'municipalityCode', municipality_code)
    FROM created
), noted AS (
  INSERT INTO import_changes (organisation_id, import_id, container_id, version) SELECT $1, $2, id, version FROM created
)
SELECT count(*)::integer AS created FROM created`;
