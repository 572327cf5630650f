import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Archived sites and areas, suspensions, the history of containers; the map by capacity and in clusters. */
export class NetworkLife1795300300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ARCHIVE);
    await runner.query(HISTORY);
    await runner.query(SUSPENSIONS);
    await runner.query(CASE_FOLDING);
    await runner.query(mapContainersPut(NOW_WITH_CAPACITY));
    await runner.query(MAP);
    await runner.query(CLUSTERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER map_containers_added ON map_containers;
      DROP TRIGGER map_containers_changed ON map_containers;
      DROP TRIGGER map_containers_gone ON map_containers;
      DROP FUNCTION map_cells_added(), map_cells_changed(), map_cells_gone();
      DROP TABLE map_cells;
      DROP INDEX map_containers_kind;
    `);
    await runner.query(mapContainersPut(AS_IT_WAS));
    await runner.query(`
      UPDATE containers SET name = name WHERE status = 'active' AND suspended_until IS NOT NULL;
      ALTER TABLE map_containers DROP COLUMN capacity_l, DROP COLUMN tile_x, DROP COLUMN tile_y;
      DROP FUNCTION case_folded(text);
      DROP INDEX containers_beginning, containers_ending;
      DROP TABLE container_history;
      DROP FUNCTION uuid_v7();
      DROP TRIGGER areas_site_open_added ON areas;
      DROP TRIGGER areas_site_open_changed ON areas;
      DROP TRIGGER areas_archived_empty ON areas;
      DROP TRIGGER containers_area_open_added ON containers;
      DROP TRIGGER containers_area_open_changed ON containers;
      DROP TRIGGER sites_archived_unused ON sites;
      DROP FUNCTION areas_site_open(), areas_archived_empty(), containers_area_open_added(), containers_area_open_changed(),
        sites_archived_unused();
      ALTER TABLE sites DROP COLUMN archived_at;
      ALTER TABLE areas DROP COLUMN archived_at;
    `);
  }
}

/*
 * No container stands in an archived area, no area is served from an archived site, whoever writes: a person, an import,
 * a hand at psql. Both sides take the same row: who uses it FOR SHARE, who archives it by its update. Whoever comes
 * second waits and then sees what the first has stored, as each statement of a trigger has a snapshot of its own. The
 * rows are locked before they are looked at, hence MATERIALIZED: else the condition would be asked first, of what was
 * there before the wait.
 *
 * The rows that changed sides are found by EXCEPT, which is linear under any plan; a join of two transition tables,
 * planned once for a single row, would compare every row with every other in a bulk write.
 */
const ARCHIVE = `
ALTER TABLE sites ADD COLUMN archived_at timestamptz;
ALTER TABLE areas ADD COLUMN archived_at timestamptz;

CREATE FUNCTION containers_area_open_added() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE archived integer;
BEGIN
  WITH used AS MATERIALIZED (
    SELECT archived_at FROM areas
     WHERE (organisation_id, id) IN (SELECT organisation_id, area_id FROM changed WHERE status <> 'removed')
     ORDER BY organisation_id, id FOR SHARE)
  SELECT count(*) INTO archived FROM used WHERE archived_at IS NOT NULL;
  IF archived > 0 THEN RAISE 'The area is archived.' USING ERRCODE = 'check_violation', CONSTRAINT = 'containers_area_open'; END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION containers_area_open_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE archived integer;
BEGIN
  WITH used AS MATERIALIZED (
    SELECT archived_at FROM areas
     WHERE (organisation_id, id) IN (
             SELECT organisation_id, area_id FROM (
               SELECT organisation_id, id, area_id FROM changed WHERE status <> 'removed'
               EXCEPT SELECT organisation_id, id, area_id FROM before) moved)
     ORDER BY organisation_id, id FOR SHARE)
  SELECT count(*) INTO archived FROM used WHERE archived_at IS NOT NULL;
  IF archived > 0 THEN RAISE 'The area is archived.' USING ERRCODE = 'check_violation', CONSTRAINT = 'containers_area_open'; END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION areas_site_open() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE archived integer;
BEGIN
  WITH used AS MATERIALIZED (
    SELECT archived_at FROM sites
     WHERE (organisation_id, id) IN (SELECT organisation_id, site_id FROM changed WHERE archived_at IS NULL)
     ORDER BY organisation_id, id FOR SHARE)
  SELECT count(*) INTO archived FROM used WHERE archived_at IS NOT NULL;
  IF archived > 0 THEN RAISE 'The site is archived.' USING ERRCODE = 'check_violation', CONSTRAINT = 'areas_site_open'; END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION areas_archived_empty() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM changed a WHERE a.archived_at IS NOT NULL AND EXISTS (
    SELECT FROM containers c
     WHERE c.organisation_id = a.organisation_id AND c.area_id = a.id AND c.status <> 'removed');
  IF FOUND THEN RAISE 'A container stands in the area.' USING ERRCODE = 'check_violation', CONSTRAINT = 'areas_archived_empty'; END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION sites_archived_unused() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM changed s WHERE s.archived_at IS NOT NULL AND EXISTS (
    SELECT FROM areas a
     WHERE a.organisation_id = s.organisation_id AND a.site_id = s.id AND a.archived_at IS NULL);
  IF FOUND THEN RAISE 'An area is served from the site.' USING ERRCODE = 'check_violation', CONSTRAINT = 'sites_archived_unused'; END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER containers_area_open_added AFTER INSERT ON containers
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION containers_area_open_added();
CREATE TRIGGER containers_area_open_changed AFTER UPDATE ON containers
  REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION containers_area_open_changed();
CREATE TRIGGER areas_site_open_added AFTER INSERT ON areas
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION areas_site_open();
CREATE TRIGGER areas_site_open_changed AFTER UPDATE ON areas
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION areas_site_open();
CREATE TRIGGER areas_archived_empty AFTER UPDATE ON areas
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION areas_archived_empty();
CREATE TRIGGER sites_archived_unused AFTER UPDATE ON sites
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION sites_archived_unused();
`;

/*
 * One line for each version of a container; nobody may change or delete one. Ids are UUIDv7 (RFC 9562, 5.7) also where a
 * set-based statement writes the lines: the milliseconds in the first 48 bits, the version in the bits 52 and 53 that
 * tell 7 from the 4 of gen_random_uuid.
 */
const HISTORY = `
CREATE FUNCTION uuid_v7() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
  SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
           PLACING substring(int8send(floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6),
         52, 1), 53, 1), 'hex')::uuid
$$;

CREATE TABLE container_history (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT uuid_v7(),
  container_id uuid NOT NULL,
  version integer NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  kind text NOT NULL CONSTRAINT container_history_kind_check CHECK
    (kind IN ('registered', 'changed', 'moved', 'activated', 'suspended', 'resumed', 'removed', 'imported')),
  actor_id uuid,
  before jsonb NOT NULL DEFAULT '{}',
  after jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT container_history_container_fkey FOREIGN KEY (organisation_id, container_id)
    REFERENCES containers (organisation_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX container_history_by_version ON container_history (organisation_id, container_id, version);
COMMENT ON COLUMN container_history.actor_id IS 'NULL: the clock.';

ALTER TABLE container_history ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON container_history TO glaneur_app USING (organisation_id = current_organisation());
GRANT SELECT, INSERT ON container_history TO glaneur_app;
`;

/** What the clock has to look at: a few rows, however many containers there are. */
const SUSPENSIONS = `
CREATE INDEX containers_beginning ON containers (organisation_id, suspended_from)
  WHERE status = 'active' AND suspended_from IS NOT NULL;
CREATE INDEX containers_ending ON containers (organisation_id, suspended_until)
  WHERE status IN ('active', 'suspended') AND suspended_until IS NOT NULL;
`;

/** Columns compare by byte, and lower() under "C" knows the letters of ASCII only. Which other collation a server has depends on it. */
const CASE_FOLDING = `
DO $$
DECLARE folding text;
BEGIN
  SELECT collname INTO folding FROM pg_collation
   WHERE collname IN ('pg_c_utf8', 'C.utf8', 'und-x-icu') AND collencoding IN (-1, pg_char_to_encoding('UTF8'))
   ORDER BY array_position(ARRAY['pg_c_utf8', 'C.utf8', 'und-x-icu'], collname::text) LIMIT 1;
  EXECUTE format('CREATE FUNCTION case_folded(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN lower($1 COLLATE %I)',
                 coalesce(folding, 'default'));
END $$;
`;

interface Projection {
  readonly capacity: boolean;
  readonly suspendedUntil: string;
}

const AS_IT_WAS: Projection = { capacity: false, suspendedUntil: 'suspended_until' };
/** A suspension that lies ahead is no news to the public yet. */
const NOW_WITH_CAPACITY: Projection = {
  capacity: true,
  suspendedUntil: `CASE status WHEN 'suspended' THEN suspended_until END`,
};

/**
 * The plan of its DELETE is kept from the first, small write of a session, and compares every row with every other in a bulk
 * write: that runs only where a container leaves the map.
 */
function mapContainersPut({ capacity, suspendedUntil }: Projection): string {
  const column = capacity ? ', capacity_l' : '';
  return `
CREATE OR REPLACE FUNCTION map_containers_put() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM changed WHERE status NOT IN ('active', 'suspended') LIMIT 1;
  IF FOUND THEN
    DELETE FROM map_containers m USING changed c
     WHERE m.organisation_id = c.organisation_id AND m.id = c.id AND c.status NOT IN ('active', 'suspended');
  END IF;
  INSERT INTO map_containers AS m (organisation_id, id, type, status, position, feature${column})
  SELECT organisation_id, id, type, status, position,
         '{"type":"Feature","id":"' || id || '","geometry":' || ST_AsGeoJSON(position, 7, 0)
         || ',"properties":{"name":' || to_json(name) || ',"type":"' || type || '","status":"' || status
         || '","capacityL":' || coalesce(capacity_l::text, 'null')
         || ',"address":' || coalesce(to_json(address)::text, 'null')
         || ',"municipalityCode":' || coalesce(to_json(municipality_code)::text, 'null')
         || ',"suspendedUntil":' || coalesce(to_json(to_char(${suspendedUntil} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::text, 'null')${column}
    FROM changed WHERE status IN ('active', 'suspended')
  ON CONFLICT (organisation_id, id) DO UPDATE
     SET type = excluded.type, status = excluded.status, position = excluded.position, feature = excluded.feature${capacity ? ', capacity_l = excluded.capacity_l' : ''}
   WHERE (m.type, m.status, m.feature) IS DISTINCT FROM (excluded.type, excluded.status, excluded.feature);
  RETURN NULL;
END $$;`;
}

/*
 * Cells of the finest grid: 64 pixels of a Web Mercator tile of zoom 22, 2^24 each way, counted from the west and the
 * north as tiles are. A coarser grid is a shift to the right. Beyond 85.0511 degrees there is no tile: the last one counts.
 */
const MAP = `
ALTER TABLE map_containers
  ADD COLUMN capacity_l integer,
  ADD COLUMN tile_x integer NOT NULL GENERATED ALWAYS AS (
    least(16777215, floor((ST_X(position::geometry) / 360 + 0.5) * 16777216))::integer) STORED,
  ADD COLUMN tile_y integer NOT NULL GENERATED ALWAYS AS (
    greatest(0, least(16777215, floor((0.5 - asinh(tan(radians(greatest(-85.06, least(85.06, ST_Y(position::geometry)))))) / (2 * pi())) * 16777216)))::integer) STORED;
UPDATE map_containers m SET capacity_l = c.capacity_l
  FROM containers c WHERE c.organisation_id = m.organisation_id AND c.id = m.id AND c.capacity_l IS NOT NULL;
UPDATE containers SET name = name WHERE status = 'active' AND suspended_until IS NOT NULL;
CREATE INDEX map_containers_kind ON map_containers (type, status, capacity_l);
`;

/** Zooms whose cells are counted ahead; ADR 15 says why these. */
const COUNTED_ZOOMS = [7, 11, 14];

/** The sums of `rows`: n (1 or -1), type, position, tile_x, tile_y. What cancels out leaves no row. */
const counted = (rows: string) => `
INSERT INTO map_cells (zoom, x, y, type, containers, longitude_sum, latitude_sum)
SELECT zoom, tile_x >> (22 - zoom), tile_y >> (22 - zoom), type, sum(n), sum(n * longitude), sum(n * latitude)
  FROM (SELECT n, type, tile_x, tile_y, round(ST_X(position::geometry) * 10000000)::bigint AS longitude,
               round(ST_Y(position::geometry) * 10000000)::bigint AS latitude FROM (${rows}) rows) rows
 CROSS JOIN (VALUES ${COUNTED_ZOOMS.map((zoom) => `(${zoom}::smallint)`).join(', ')}) AS zooms (zoom)
 GROUP BY 1, 2, 3, 4
HAVING (sum(n), sum(n * longitude), sum(n * latitude)) IS DISTINCT FROM (0::bigint, 0::numeric, 0::numeric)`;

const trigger = (name: string, rows: string) => `
CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${counted(rows)}; RETURN NULL; END $$;`;

/*
 * How many containers of each type stand in a cell, as differences: a write adds rows and never changes one, so that two
 * writers in one town do not wait for each other. Whoever reads sums; a job puts the rows of a cell together now and then.
 * Positions are summed in whole ten millionths of a degree, which does not drift.
 */
const CLUSTERS = `
CREATE TABLE map_cells (
  zoom smallint NOT NULL,
  x integer NOT NULL,
  y integer NOT NULL,
  type text NOT NULL,
  containers integer NOT NULL,
  longitude_sum bigint NOT NULL,
  latitude_sum bigint NOT NULL
);
${counted('SELECT 1 AS n, * FROM map_containers')};
CREATE INDEX map_cells_place ON map_cells (zoom, x, y);

${trigger('map_cells_added', 'SELECT 1 AS n, * FROM added')}
${trigger('map_cells_gone', 'SELECT -1 AS n, * FROM gone')}
${trigger('map_cells_changed', 'SELECT 1 AS n, * FROM added UNION ALL SELECT -1, * FROM gone')}

CREATE TRIGGER map_containers_added AFTER INSERT ON map_containers
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION map_cells_added();
CREATE TRIGGER map_containers_changed AFTER UPDATE ON map_containers
  REFERENCING OLD TABLE AS gone NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION map_cells_changed();
CREATE TRIGGER map_containers_gone AFTER DELETE ON map_containers
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION map_cells_gone();

GRANT INSERT ON map_cells TO glaneur_app;
GRANT SELECT ON map_cells TO glaneur_public;
`;
