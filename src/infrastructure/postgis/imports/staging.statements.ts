/** $1 organisation, $2 import, $3 rows as JSON, $4 longitudes and $5 latitudes of the accepted ones, in the order of `place`. */
export const STAGE = `
INSERT INTO import_rows (organisation_id, import_id, line, rejected, reference, container_id, area_id, name, type, position,
                         capacity_l, address, attributes)
SELECT $1, $2, line, r.place IS NULL, reference, container_id, area.area_id, name, type,
       ST_SetSRID(ST_MakePoint(longitude, latitude), 4326)::geography, capacity_l, address, attributes
  FROM json_to_recordset($3) AS r (line integer, place integer, reference text, container_id uuid, name text, type text,
                                   longitude double precision, latitude double precision, capacity_l integer, address text,
                                   attributes jsonb)
  LEFT JOIN covering_areas($4::double precision[], $5::double precision[]) AS area ON area.place = r.place`;

/** $1 organisation, $2 import, $3 after line, $4 limit. */
export const NEXT = `
SELECT max(line) AS "throughLine", count(*)::integer AS rows FROM (
  SELECT line FROM import_rows WHERE organisation_id = $1 AND import_id = $2 AND line > $3 ORDER BY line LIMIT $4) next`;

/** The accepted rows of a range. $1 organisation, $2 import, $3 after line, $4 through line. */
export const ACCEPTED = `r.organisation_id = $1 AND r.import_id = $2 AND r.line > $3 AND r.line <= $4 AND NOT r.rejected`;

/** The container that a row speaks of, as the unique index on references knows it. */
export const SAME_REFERENCE = `c.organisation_id = r.organisation_id AND c.reference = r.reference AND c.status <> 'removed'`;

/** Both are rounded to 7 decimals: what was not moved is the same to the last bit. */
export const SAME_PLACE = `c.position::geometry = r.position::geometry`;

/** Parameters of `ACCEPTED`, then $5 mode, $6 the number of attributes that a container may have. */
export const COMPARE = `
WITH compared AS (
  SELECT r.line, r.reference, ST_X(r.position::geometry) AS longitude, ST_Y(r.position::geometry) AS latitude,
         (SELECT min(e.line) FROM import_rows e
           WHERE e.organisation_id = r.organisation_id AND e.import_id = r.import_id AND e.reference = r.reference) AS first_line,
         c.id IS NOT NULL AS known, c.id IS NOT NULL AND ${SAME_PLACE} AS stays, a.id IS NOT NULL AS covered,
         CASE WHEN c.attributes IS NULL OR c.attributes @> r.attributes THEN 0
              ELSE (SELECT count(*) FROM jsonb_object_keys(jsonb_strip_nulls(c.attributes || r.attributes))) END AS attributes
    FROM import_rows r
    LEFT JOIN containers c ON ${SAME_REFERENCE}
    LEFT JOIN areas a ON a.organisation_id = r.organisation_id AND a.id = r.area_id AND a.archived_at IS NULL
   WHERE ${ACCEPTED}
), found AS (
  SELECT *, CASE WHEN first_line < line THEN 'duplicate'
                 WHEN known AND $5 = 'create' THEN 'reference_taken'
                 WHEN NOT covered AND NOT stays THEN 'no_area'
                 WHEN attributes > $6 THEN 'too_many_attributes' END AS kind
    FROM compared
), rejected AS (
  UPDATE import_rows r SET rejected = true FROM found f
   WHERE r.organisation_id = $1 AND r.import_id = $2 AND r.line = f.line AND f.kind IS NOT NULL
)
SELECT line, kind, reference, first_line AS "firstLine", longitude, latitude FROM found WHERE kind IS NOT NULL ORDER BY line`;

/** $1 and $2 as many numbers. Answers the places, from 1, that an area covers. */
export const COVERED = `
SELECT place FROM covering_areas($1::double precision[], $2::double precision[]) WHERE area_id IS NOT NULL`;

/** $1 organisation, $2 import, $3 limit. */
export const DROP = `
DELETE FROM import_rows WHERE organisation_id = $1 AND import_id = $2 AND line IN (
  SELECT line FROM import_rows WHERE organisation_id = $1 AND import_id = $2 ORDER BY line LIMIT $3)`;
