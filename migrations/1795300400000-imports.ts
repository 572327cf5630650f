import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports, their rows on the way, what is wrong with some, and what an import has done. */
export class Imports1795300400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(AREAS_OF_POSITIONS);
    await runner.query(POLICIES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION covering_areas(double precision[], double precision[]);
      DROP TABLE import_changes, import_errors, import_references, import_rows, imports;
    `);
  }
}

/*
 * import_rows and import_changes refer to their import without a foreign key: a check of it for each of a million rows
 * costs more than it could find, since imports are never deleted.
 */
const TABLES = `
CREATE TABLE imports (
  organisation_id uuid NOT NULL REFERENCES organisations (id),
  id uuid NOT NULL,
  file_name text NOT NULL,
  bytes integer NOT NULL,
  sha256 text NOT NULL,
  mode text NOT NULL CONSTRAINT imports_mode_check CHECK (mode IN ('create', 'upsert')),
  state text NOT NULL CONSTRAINT imports_state_check CHECK
    (state IN ('received', 'staged', 'checked', 'applied', 'failed', 'undoing', 'undone')),
  created_by uuid NOT NULL,
  headings jsonb,
  through_line integer NOT NULL,
  progress_done integer NOT NULL,
  progress_total integer NOT NULL,
  rows_read integer NOT NULL,
  rows_created integer NOT NULL,
  rows_updated integer NOT NULL,
  rows_unchanged integer NOT NULL,
  rows_rejected integer NOT NULL,
  containers_kept integer NOT NULL,
  failure_code text,
  failure_message text,
  undone_by uuid,
  version integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  changed_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  tidied boolean NOT NULL DEFAULT false,
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT imports_failure_check CHECK ((failure_code IS NULL) = (state <> 'failed') AND (failure_message IS NULL) = (failure_code IS NULL))
);
CREATE INDEX imports_unfinished ON imports (organisation_id, changed_at) WHERE state IN ('received', 'staged', 'checked', 'undoing');
CREATE INDEX imports_kept ON imports (organisation_id, finished_at) WHERE NOT tidied;
COMMENT ON COLUMN imports.tidied IS 'The file, what is left of its rows and what an undo would need are removed.';

CREATE TABLE import_rows (
  organisation_id uuid NOT NULL,
  import_id uuid NOT NULL,
  line integer NOT NULL,
  rejected boolean NOT NULL,
  repeated boolean NOT NULL,
  reference text COLLATE "C",
  new_container_id uuid,
  container_id uuid,
  area_id uuid,
  name text COLLATE "C",
  type text,
  position geography(Point, 4326),
  capacity_l integer,
  address text,
  attributes jsonb,
  PRIMARY KEY (organisation_id, import_id, line),
  CONSTRAINT import_rows_accepted_check CHECK
    (rejected OR (reference IS NOT NULL AND new_container_id IS NOT NULL AND position IS NOT NULL AND attributes IS NOT NULL))
);
COMMENT ON COLUMN import_rows.repeated IS 'A row before has the same reference.';
COMMENT ON COLUMN import_rows.new_container_id IS 'The id of the container if the row makes a new one.';
COMMENT ON COLUMN import_rows.container_id IS 'The container that has the reference, as of the last time that somebody looked.';

CREATE TABLE import_references (
  organisation_id uuid NOT NULL,
  import_id uuid NOT NULL,
  reference text COLLATE "C" NOT NULL,
  line integer NOT NULL,
  PRIMARY KEY (organisation_id, import_id, reference)
);
COMMENT ON COLUMN import_references.line IS 'The first with this reference.';

CREATE TABLE import_errors (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  import_id uuid NOT NULL,
  line integer NOT NULL,
  heading text,
  code text NOT NULL,
  message text NOT NULL,
  value text,
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT import_errors_import_fkey FOREIGN KEY (organisation_id, import_id) REFERENCES imports (organisation_id, id)
);
CREATE INDEX import_errors_by_line ON import_errors (organisation_id, import_id, line, id);

CREATE TABLE import_changes (
  organisation_id uuid NOT NULL,
  import_id uuid NOT NULL,
  container_id uuid NOT NULL,
  version integer NOT NULL,
  before jsonb,
  PRIMARY KEY (organisation_id, import_id, container_id)
);
COMMENT ON COLUMN import_changes.version IS 'Of the container after the import: as long as it has this one, nobody has changed it since.';
COMMENT ON COLUMN import_changes.before IS 'The earlier values of what was changed; NULL: the container is new.';
`;

/*
 * Which area covers each of many positions: the smallest, then the lowest code, as for a single one. It works as its owner:
 * under a policy PostgreSQL may not ask PostGIS before the policy, which leaves the spatial index out (ADR 8), and
 * an import of a million rows would compare each with every area. The organisation is the session's all the same.
 * OFFSET 0 keeps the boxes apart from the rest: for an organisation whose areas nobody has counted yet, the planner would
 * take the index on the organisation.
 */
const AREAS_OF_POSITIONS = `
CREATE FUNCTION covering_areas(longitudes double precision[], latitudes double precision[])
RETURNS TABLE (place integer, area_id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT p.place::integer, (
    SELECT a.id FROM (SELECT * FROM areas WHERE boundary && p.point OFFSET 0) a
     WHERE a.organisation_id = current_organisation() AND a.archived_at IS NULL AND ST_Covers(a.boundary, p.point)
     ORDER BY a.surface_m2, a.code, a.id LIMIT 1)
    FROM (SELECT place, ST_SetSRID(ST_MakePoint(longitude, latitude), 4326) AS point
            FROM unnest(longitudes, latitudes) WITH ORDINALITY AS given (longitude, latitude, place)) p
$$;
REVOKE ALL ON FUNCTION covering_areas(double precision[], double precision[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION covering_areas(double precision[], double precision[]) TO glaneur_app;
`;

const POLICIES = `
ALTER TABLE imports ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_rows ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_references ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_errors ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_changes ENABLE ROW LEVEL SECURITY;

CREATE POLICY own ON imports TO glaneur_app USING (organisation_id = current_organisation());
CREATE POLICY own ON import_rows TO glaneur_app USING (organisation_id = current_organisation());
CREATE POLICY own ON import_references TO glaneur_app USING (organisation_id = current_organisation());
CREATE POLICY own ON import_errors TO glaneur_app USING (organisation_id = current_organisation());
CREATE POLICY own ON import_changes TO glaneur_app USING (organisation_id = current_organisation());

GRANT SELECT, INSERT, UPDATE ON imports TO glaneur_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON import_rows TO glaneur_app;
GRANT SELECT, INSERT, DELETE ON import_references, import_errors, import_changes TO glaneur_app;
`;
