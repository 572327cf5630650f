import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Organisations, people, sites, areas, containers and the public map's projection.
 *
 * Two roles besides the owner: `glaneur_app` sees one organisation at a time, `glaneur_public` sees the map. Neither
 * can log in or bypass policies; a connection takes one on when it opens. Roles belong to the whole server, so they are
 * made only when missing and are left behind by `down`.
 */
export class FirstLight1795219200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ROLES);
    await runner.query(IDENTITY);
    await runner.query(NETWORK);
    await runner.query(MAP);
    await runner.query(POLICIES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE map_containers, containers, areas, sites, memberships, users, organisations CASCADE;
      DROP FUNCTION map_containers_put(), map_containers_remove(), current_organisation();
    `);
  }
}

const ROLES = `
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'glaneur_app') THEN
    CREATE ROLE glaneur_app NOLOGIN NOSUPERUSER NOBYPASSRLS;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'glaneur_public') THEN
    CREATE ROLE glaneur_public NOLOGIN NOSUPERUSER NOBYPASSRLS;
  END IF;
  IF NOT pg_has_role(current_user, 'glaneur_app', 'MEMBER') THEN
    EXECUTE format('GRANT glaneur_app, glaneur_public TO %I', current_user);
  ELSIF current_setting('server_version_num')::int >= 160000 AND NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    EXECUTE format('GRANT glaneur_app, glaneur_public TO %I WITH SET TRUE', current_user);
  END IF;
END $$;

CREATE FUNCTION current_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('glaneur.organisation_id', true), '')::uuid $$;
`;

const IDENTITY = `
CREATE TABLE organisations (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  time_zone text NOT NULL,
  locale text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE users (
  id uuid PRIMARY KEY,
  email text NOT NULL,
  name text NOT NULL,
  password_hash text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX users_email_key ON users (lower(email));

CREATE TABLE memberships (
  organisation_id uuid NOT NULL REFERENCES organisations (id),
  user_id uuid NOT NULL REFERENCES users (id),
  role text NOT NULL CONSTRAINT memberships_role_check CHECK (role IN ('admin', 'dispatcher', 'driver')),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, user_id)
);
CREATE INDEX memberships_user ON memberships (user_id, created_at);
`;

/*
 * An area's edges are straight in longitude and latitude; its surface is measured along geodesics, so long edges are cut
 * into pieces of 10 degrees first. Half the globe in one edge would have no geodesic at all.
 */
const NETWORK = `
CREATE TABLE sites (
  organisation_id uuid NOT NULL REFERENCES organisations (id),
  id uuid NOT NULL,
  name text COLLATE "C" NOT NULL,
  kind text NOT NULL CONSTRAINT sites_kind_check CHECK (kind IN ('depot', 'sorting_centre', 'thrift_store')),
  position geography(Point, 4326) NOT NULL,
  address text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX sites_by_name ON sites (organisation_id, name, id);

CREATE TABLE areas (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  site_id uuid NOT NULL,
  name text COLLATE "C" NOT NULL,
  code text COLLATE "C" NOT NULL,
  boundary geometry(MultiPolygon, 4326) NOT NULL,
  surface_m2 double precision NOT NULL GENERATED ALWAYS AS (ST_Area(ST_Segmentize(boundary, 10)::geography)) STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT areas_code_key UNIQUE (organisation_id, code),
  CONSTRAINT areas_site_fkey FOREIGN KEY (organisation_id, site_id) REFERENCES sites (organisation_id, id)
);
CREATE INDEX areas_by_name ON areas (organisation_id, name, id);
CREATE INDEX areas_by_code ON areas (organisation_id, code, id);
CREATE INDEX areas_by_site ON areas (organisation_id, site_id);
CREATE INDEX areas_boundary ON areas USING gist (boundary);

CREATE TABLE containers (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  area_id uuid NOT NULL,
  reference text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  type text NOT NULL CONSTRAINT containers_type_check CHECK (type IN ('textile', 'shoes', 'toys', 'books', 'household_linen', 'mixed')),
  capacity_l integer CONSTRAINT containers_capacity_check CHECK (capacity_l > 0),
  status text NOT NULL CONSTRAINT containers_status_check CHECK (status IN ('planned', 'active', 'suspended', 'removed')),
  status_reason text,
  suspended_from timestamptz,
  suspended_until timestamptz,
  position geography(Point, 4326) NOT NULL,
  address text,
  municipality_code text COLLATE "C",
  attributes jsonb NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT containers_area_fkey FOREIGN KEY (organisation_id, area_id) REFERENCES areas (organisation_id, id)
);
CREATE UNIQUE INDEX containers_reference_key ON containers (organisation_id, reference) WHERE status <> 'removed';
CREATE INDEX containers_by_reference ON containers (organisation_id, reference, id);
CREATE INDEX containers_by_name ON containers (organisation_id, name, id);
CREATE INDEX containers_by_area ON containers (organisation_id, area_id, reference, id);
`;

/*
 * The public map's own table: public columns of what is active or suspended, each row's GeoJSON Feature written once,
 * open at its end for the distance. Statement-level triggers keep it right under single and set-based writes alike.
 */
const MAP = `
CREATE TABLE map_containers (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  type text NOT NULL,
  status text NOT NULL,
  position geography(Point, 4326) NOT NULL,
  feature text NOT NULL,
  PRIMARY KEY (organisation_id, id)
);
CREATE UNIQUE INDEX map_containers_id ON map_containers (id);
CREATE INDEX map_containers_position ON map_containers USING gist (position);
CREATE INDEX map_containers_plane ON map_containers USING gist ((position::geometry));

CREATE FUNCTION map_containers_put() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM map_containers m USING changed c
   WHERE m.organisation_id = c.organisation_id AND m.id = c.id AND c.status NOT IN ('active', 'suspended');
  INSERT INTO map_containers AS m (organisation_id, id, type, status, position, feature)
  SELECT organisation_id, id, type, status, position,
         '{"type":"Feature","id":"' || id || '","geometry":' || ST_AsGeoJSON(position, 7, 0)
         || ',"properties":{"name":' || to_json(name) || ',"type":"' || type || '","status":"' || status
         || '","capacityL":' || coalesce(capacity_l::text, 'null')
         || ',"address":' || coalesce(to_json(address)::text, 'null')
         || ',"municipalityCode":' || coalesce(to_json(municipality_code)::text, 'null')
         || ',"suspendedUntil":' || coalesce(to_json(to_char(suspended_until AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::text, 'null')
    FROM changed WHERE status IN ('active', 'suspended')
  ON CONFLICT (organisation_id, id) DO UPDATE
     SET type = excluded.type, status = excluded.status, position = excluded.position, feature = excluded.feature
   WHERE (m.type, m.status, m.feature) IS DISTINCT FROM (excluded.type, excluded.status, excluded.feature);
  RETURN NULL;
END $$;

CREATE FUNCTION map_containers_remove() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM map_containers m USING gone g WHERE m.organisation_id = g.organisation_id AND m.id = g.id;
  RETURN NULL;
END $$;

CREATE TRIGGER containers_added AFTER INSERT ON containers
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION map_containers_put();
CREATE TRIGGER containers_changed AFTER UPDATE ON containers
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION map_containers_put();
CREATE TRIGGER containers_deleted AFTER DELETE ON containers
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION map_containers_remove();
`;

const POLICIES = `
ALTER TABLE organisations ENABLE ROW LEVEL SECURITY;
ALTER TABLE memberships ENABLE ROW LEVEL SECURITY;
ALTER TABLE sites ENABLE ROW LEVEL SECURITY;
ALTER TABLE areas ENABLE ROW LEVEL SECURITY;
ALTER TABLE containers ENABLE ROW LEVEL SECURITY;
ALTER TABLE map_containers ENABLE ROW LEVEL SECURITY;

CREATE POLICY own ON organisations TO glaneur_app USING (id = current_organisation());
CREATE POLICY own ON memberships TO glaneur_app USING (organisation_id = current_organisation());
CREATE POLICY own ON sites TO glaneur_app USING (organisation_id = current_organisation());
CREATE POLICY own ON areas TO glaneur_app USING (organisation_id = current_organisation());
CREATE POLICY own ON containers TO glaneur_app USING (organisation_id = current_organisation());
CREATE POLICY own ON map_containers TO glaneur_app USING (organisation_id = current_organisation());
CREATE POLICY everyone ON map_containers FOR SELECT TO glaneur_public USING (true);
CREATE POLICY everyone ON organisations FOR SELECT TO glaneur_public USING (true);

GRANT SELECT ON organisations, memberships TO glaneur_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON sites, areas, containers, map_containers TO glaneur_app;
GRANT SELECT ON map_containers TO glaneur_public;
GRANT SELECT (id, name) ON organisations TO glaneur_public;
`;
