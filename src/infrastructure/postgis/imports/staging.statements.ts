/** $1 organisation, $2 import, $3 rows as JSON, $4 longitudes and $5 latitudes of the accepted ones, in the order of `place`. */
export const STAGE = `
WITH incoming AS (
  SELECT * FROM json_to_recordset($3)
    AS r (line integer, place integer, reference text, new_container_id uuid, name text, type text, longitude double precision,
          latitude double precision, capacity_l integer, address text, attributes jsonb)
), firsts AS (
  INSERT INTO import_references (organisation_id, import_id, reference, line)
  SELECT $1, $2, reference, min(line) FROM incoming WHERE reference IS NOT NULL GROUP BY reference
  ON CONFLICT DO NOTHING
  RETURNING line
)
INSERT INTO import_rows (organisation_id, import_id, line, rejected, repeated, reference, new_container_id, area_id, name, type,
                         position, capacity_l, address, attributes)
SELECT $1, $2, r.line, r.place IS NULL, r.reference IS NOT NULL AND firsts.line IS NULL, r.reference, new_container_id,
       area.area_id, name, type, ST_SetSRID(ST_MakePoint(longitude, latitude), 4326)::geography, capacity_l, address, attributes
  FROM incoming r
  LEFT JOIN firsts ON firsts.line = r.line
  LEFT JOIN covering_areas($4::double precision[], $5::double precision[]) AS area ON area.place = r.place`;

/** $1 organisation, $2 import, $3 after line, $4 limit. */
export const NEXT = `
SELECT max(line) AS "throughLine", count(*)::integer AS rows FROM (
  SELECT line FROM import_rows WHERE organisation_id = $1 AND import_id = $2 AND line > $3 ORDER BY line LIMIT $4) next`;

/** $1 organisation, $2 import. */
export const MATCH = `
UPDATE import_rows r SET container_id = c.id FROM containers c
 WHERE r.organisation_id = $1 AND r.import_id = $2 AND NOT r.rejected
   AND c.organisation_id = $1 AND c.reference = r.reference AND c.status <> 'removed' AND r.container_id IS DISTINCT FROM c.id`;

/** The containers of these rows were removed since, or have another reference. $1 organisation, $2 import. */
export const UNMATCH = `
UPDATE import_rows r SET container_id = NULL
 WHERE r.organisation_id = $1 AND r.import_id = $2 AND r.container_id IS NOT NULL AND NOT EXISTS (
   SELECT FROM containers c
    WHERE c.organisation_id = $1 AND c.id = r.container_id AND c.reference = r.reference AND c.status <> 'removed')`;

/** The accepted rows of a range. $1 organisation, $2 import, $3 after line, $4 through line. */
export const ACCEPTED = `r.organisation_id = $1 AND r.import_id = $2 AND r.line > $3 AND r.line <= $4 AND NOT r.rejected`;

/** The container that a row was matched with. */
export const CONTAINER_OF_ROW = `
(SELECT c.ctid AS place_in_table, c.* FROM containers c WHERE c.organisation_id = $1 AND c.id = r.container_id OFFSET 0) c`;

/** Both are rounded to 7 decimals: what was not moved is the same to the last bit. */
export const SAME_PLACE = `c.position::geometry = r.position::geometry`;

/** Parameters of `ACCEPTED`, then $5 mode, $6 the number of attributes that a container may have. */
export const COMPARE = `
WITH compared AS (
  SELECT r.ctid AS place_in_table, r.line, r.reference, ST_X(r.position::geometry) AS longitude,
         ST_Y(r.position::geometry) AS latitude, r.repeated, c.id IS NOT NULL AS known,
         c.id IS NOT NULL AND ${SAME_PLACE} AS stays, r.area_id IS NOT NULL AND a.open AS covered,
         CASE WHEN c.attributes IS NULL OR c.attributes @> r.attributes THEN 0
              ELSE (SELECT count(*) FROM jsonb_object_keys(jsonb_strip_nulls(c.attributes || r.attributes))) END AS attributes
    FROM import_rows r
    LEFT JOIN LATERAL ${CONTAINER_OF_ROW} ON true
    LEFT JOIN LATERAL (
      SELECT archived_at IS NULL AS open FROM areas WHERE organisation_id = $1 AND id = r.area_id OFFSET 0) a ON true
   WHERE ${ACCEPTED}
), found AS MATERIALIZED (
  SELECT * FROM (
    SELECT *, CASE WHEN repeated THEN 'duplicate'
                   WHEN known AND $5 = 'create' THEN 'reference_taken'
                   WHEN NOT covered AND NOT stays THEN 'no_area'
                   WHEN attributes > $6 THEN 'too_many_attributes' END AS kind
      FROM compared) judged
   WHERE kind IS NOT NULL
), rejected AS (
  UPDATE import_rows r SET rejected = true FROM found f WHERE r.ctid = f.place_in_table
)
SELECT line, kind, reference, longitude, latitude, CASE kind WHEN 'duplicate' THEN (
         SELECT i.line FROM import_references i
          WHERE i.organisation_id = $1 AND i.import_id = $2 AND i.reference = found.reference OFFSET 0) END AS "firstLine"
  FROM found ORDER BY line`;

/** $1 and $2 as many numbers. Answers the places, from 1, that an area covers. */
export const COVERED = `
SELECT place FROM covering_areas($1::double precision[], $2::double precision[]) WHERE area_id IS NOT NULL`;

/** $1 organisation, $2 import, $3 limit. */
export const DROP_ROWS = `
DELETE FROM import_rows WHERE organisation_id = $1 AND import_id = $2 AND line <= (
  SELECT max(line) FROM (
    SELECT line FROM import_rows WHERE organisation_id = $1 AND import_id = $2 ORDER BY line LIMIT $3) next)`;

/** $1 organisation, $2 import, $3 limit. */
export const DROP_REFERENCES = `
DELETE FROM import_references WHERE organisation_id = $1 AND import_id = $2 AND reference <= (
  SELECT max(reference) FROM (
    SELECT reference FROM import_references WHERE organisation_id = $1 AND import_id = $2 ORDER BY reference LIMIT $3) next)`;
