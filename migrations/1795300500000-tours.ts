import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Vehicles, tours, stops and collections. */
export class Tours1795300500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(POLICIES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE collections, tour_stops, tours, vehicles`);
  }
}

/*
 * A driver has one running tour at a time, a stop one collection: the database holds both, whoever asks at the same
 * time. Collections stand in a table of their own: figures are read from them, over years and without the tours.
 */
const TABLES = `
CREATE TABLE vehicles (
  organisation_id uuid NOT NULL REFERENCES organisations (id),
  id uuid NOT NULL,
  name text COLLATE "C" NOT NULL,
  registration text,
  capacity_kg integer NOT NULL CONSTRAINT vehicles_capacity_check CHECK (capacity_kg > 0),
  active boolean NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX vehicles_by_name ON vehicles (organisation_id, name, id);

CREATE TABLE tours (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  name text COLLATE "C" NOT NULL,
  day date NOT NULL,
  state text NOT NULL CONSTRAINT tours_state_check CHECK (state IN ('planned', 'running', 'closed', 'cancelled')),
  driver_id uuid NOT NULL,
  vehicle_id uuid NOT NULL,
  start_site_id uuid NOT NULL,
  end_site_id uuid NOT NULL,
  planned_distance_m bigint NOT NULL CONSTRAINT tours_distance_check CHECK (planned_distance_m >= 0),
  overdue_at timestamptz,
  started_at timestamptz,
  closed_at timestamptz,
  cancelled_at timestamptz,
  cancel_reason text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT tours_driver_fkey FOREIGN KEY (organisation_id, driver_id) REFERENCES memberships (organisation_id, user_id),
  CONSTRAINT tours_vehicle_fkey FOREIGN KEY (organisation_id, vehicle_id) REFERENCES vehicles (organisation_id, id),
  CONSTRAINT tours_start_site_fkey FOREIGN KEY (organisation_id, start_site_id) REFERENCES sites (organisation_id, id),
  CONSTRAINT tours_end_site_fkey FOREIGN KEY (organisation_id, end_site_id) REFERENCES sites (organisation_id, id),
  CONSTRAINT tours_times_check CHECK (
    (started_at IS NOT NULL OR state IN ('planned', 'cancelled'))
    AND (closed_at IS NOT NULL) = (state = 'closed')
    AND (cancelled_at IS NOT NULL) = (state = 'cancelled'))
);
CREATE UNIQUE INDEX tours_one_running ON tours (organisation_id, driver_id) WHERE state = 'running';
CREATE INDEX tours_by_day ON tours (organisation_id, day, id);
CREATE INDEX tours_by_name ON tours (organisation_id, name, id);
CREATE INDEX tours_by_driver ON tours (organisation_id, driver_id, day, id);
CREATE INDEX tours_by_vehicle ON tours (organisation_id, vehicle_id);
CREATE INDEX tours_open ON tours (organisation_id, day) WHERE state IN ('planned', 'running') AND overdue_at IS NULL;

CREATE TABLE tour_stops (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  tour_id uuid NOT NULL,
  container_id uuid NOT NULL,
  sequence integer NOT NULL CONSTRAINT tour_stops_sequence_check CHECK (sequence > 0),
  state text NOT NULL CONSTRAINT tour_stops_state_check CHECK (state IN ('pending', 'collected', 'skipped')),
  arrived_at timestamptz,
  done_at timestamptz,
  skip_reason text CONSTRAINT tour_stops_reason_check CHECK (skip_reason IN ('blocked', 'full_truck', 'not_found', 'damaged', 'other')),
  note text,
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT tour_stops_sequence_key UNIQUE (organisation_id, tour_id, sequence),
  CONSTRAINT tour_stops_container_key UNIQUE (organisation_id, tour_id, container_id),
  CONSTRAINT tour_stops_tour_fkey FOREIGN KEY (organisation_id, tour_id) REFERENCES tours (organisation_id, id),
  CONSTRAINT tour_stops_container_fkey FOREIGN KEY (organisation_id, container_id) REFERENCES containers (organisation_id, id),
  CONSTRAINT tour_stops_done_check CHECK (
    (done_at IS NULL) = (state = 'pending') AND (skip_reason IS NULL) = (state <> 'skipped'))
);
CREATE INDEX tour_stops_by_container ON tour_stops (organisation_id, container_id);

CREATE TABLE collections (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  tour_id uuid NOT NULL,
  stop_id uuid NOT NULL,
  container_id uuid NOT NULL,
  collected_at timestamptz NOT NULL,
  collected_by uuid NOT NULL,
  estimated_kg numeric(6, 1) NOT NULL CONSTRAINT collections_kg_check CHECK (estimated_kg BETWEEN 0 AND 2000),
  fill_level_percent integer CONSTRAINT collections_fill_check CHECK (fill_level_percent BETWEEN 0 AND 100),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT collections_stop_key UNIQUE (organisation_id, stop_id),
  CONSTRAINT collections_tour_fkey FOREIGN KEY (organisation_id, tour_id) REFERENCES tours (organisation_id, id),
  CONSTRAINT collections_stop_fkey FOREIGN KEY (organisation_id, stop_id) REFERENCES tour_stops (organisation_id, id),
  CONSTRAINT collections_container_fkey FOREIGN KEY (organisation_id, container_id) REFERENCES containers (organisation_id, id),
  CONSTRAINT collections_person_fkey FOREIGN KEY (organisation_id, collected_by) REFERENCES memberships (organisation_id, user_id)
);
CREATE INDEX collections_by_tour ON collections (organisation_id, tour_id);
CREATE INDEX collections_by_container ON collections (organisation_id, container_id, collected_at);
`;

const POLICIES = `
ALTER TABLE vehicles ENABLE ROW LEVEL SECURITY;
ALTER TABLE tours ENABLE ROW LEVEL SECURITY;
ALTER TABLE tour_stops ENABLE ROW LEVEL SECURITY;
ALTER TABLE collections ENABLE ROW LEVEL SECURITY;

CREATE POLICY own ON vehicles TO glaneur_app USING (organisation_id = current_organisation());
CREATE POLICY own ON tours TO glaneur_app USING (organisation_id = current_organisation());
CREATE POLICY own ON tour_stops TO glaneur_app USING (organisation_id = current_organisation());
CREATE POLICY own ON collections TO glaneur_app USING (organisation_id = current_organisation());

GRANT SELECT, INSERT, UPDATE ON vehicles, tours TO glaneur_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON tour_stops TO glaneur_app;
GRANT SELECT, INSERT ON collections TO glaneur_app;
`;
