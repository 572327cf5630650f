import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Problems that the public reports about containers: the reports, the taps they count, photos and answers. */
export class Reports1795400200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(POLICIES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE report_answers, report_photos, report_taps, reports`);
  }
}

/*
 * One report of a category takes the taps of a container at a time: the index holds it, however many tap at once. A
 * person in danger is never counted into anything. Nothing here says where a reporter was or from which address.
 */
const TABLES = `
CREATE TABLE reports (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  container_id uuid NOT NULL,
  category text NOT NULL CONSTRAINT reports_category_check CHECK (category IN
    ('full', 'damaged', 'blocked', 'dirty', 'waste_around', 'missing', 'person_in_danger', 'other')),
  state text NOT NULL CONSTRAINT reports_state_check CHECK (state IN ('open', 'triaged', 'assigned', 'closed')),
  count integer NOT NULL CONSTRAINT reports_count_check CHECK (count > 0),
  takes_taps boolean NOT NULL,
  opened_at timestamptz NOT NULL,
  last_tap_at timestamptz NOT NULL,
  triaged_at timestamptz,
  triaged_by uuid,
  assigned_at timestamptz,
  assignee_id uuid,
  closed_at timestamptz,
  closed_by text CONSTRAINT reports_closed_by_check CHECK (closed_by IN ('emptying', 'person', 'merged')),
  closed_by_person uuid,
  close_note text,
  emptied_on uuid,
  merged_into uuid,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT reports_container_fkey FOREIGN KEY (organisation_id, container_id) REFERENCES containers (organisation_id, id),
  CONSTRAINT reports_assignee_fkey FOREIGN KEY (organisation_id, assignee_id) REFERENCES memberships (organisation_id, user_id),
  CONSTRAINT reports_merged_fkey FOREIGN KEY (organisation_id, merged_into) REFERENCES reports (organisation_id, id),
  CONSTRAINT reports_danger_check CHECK (category <> 'person_in_danger'
    OR (count = 1 AND NOT takes_taps AND merged_into IS NULL)),
  CONSTRAINT reports_columns_check CHECK (
    (state <> 'triaged' OR triaged_at IS NOT NULL) AND (state <> 'assigned' OR assignee_id IS NOT NULL)
    AND (state = 'closed') = (closed_at IS NOT NULL) AND (state = 'closed') = (closed_by IS NOT NULL)
    AND (closed_by IS NOT DISTINCT FROM 'merged') = (merged_into IS NOT NULL)
    AND NOT (state = 'closed' AND takes_taps))
);
CREATE UNIQUE INDEX reports_taking_taps ON reports (organisation_id, container_id, category) WHERE takes_taps;
CREATE INDEX reports_by_container ON reports (organisation_id, container_id, category);
CREATE INDEX reports_by_opening ON reports (organisation_id, opened_at, id);
CREATE INDEX reports_by_last_tap ON reports (organisation_id, last_tap_at, id);
CREATE INDEX reports_live ON reports (organisation_id, opened_at) WHERE state <> 'closed';

CREATE TABLE report_taps (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  report_id uuid NOT NULL,
  token_hash text COLLATE "C" NOT NULL,
  words text,
  contact_kind text CONSTRAINT report_taps_kind_check CHECK (contact_kind IN ('email', 'phone')),
  contact text,
  language text NOT NULL CONSTRAINT report_taps_language_check CHECK (language IN ('en', 'fr')),
  tapped_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT report_taps_report_fkey FOREIGN KEY (organisation_id, report_id) REFERENCES reports (organisation_id, id),
  CONSTRAINT report_taps_contact_check CHECK ((contact IS NULL) = (contact_kind IS NULL))
);
CREATE UNIQUE INDEX report_taps_token ON report_taps (token_hash);
CREATE INDEX report_taps_by_report ON report_taps (organisation_id, report_id, tapped_at);
CREATE INDEX report_taps_with_contact ON report_taps (organisation_id, tapped_at) WHERE contact IS NOT NULL;

CREATE TABLE report_photos (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  tap_id uuid NOT NULL,
  width integer NOT NULL,
  height integer NOT NULL,
  bytes integer NOT NULL,
  taken_in_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT report_photos_tap_fkey FOREIGN KEY (organisation_id, tap_id) REFERENCES report_taps (organisation_id, id)
);
CREATE INDEX report_photos_by_tap ON report_photos (organisation_id, tap_id);
CREATE INDEX report_photos_by_age ON report_photos (organisation_id, taken_in_at);

CREATE TABLE report_answers (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  report_id uuid NOT NULL,
  text text NOT NULL,
  answered_by uuid NOT NULL,
  answered_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT report_answers_report_fkey FOREIGN KEY (organisation_id, report_id) REFERENCES reports (organisation_id, id),
  CONSTRAINT report_answers_person_fkey FOREIGN KEY (organisation_id, answered_by) REFERENCES memberships (organisation_id, user_id)
);
CREATE INDEX report_answers_by_report ON report_answers (organisation_id, report_id, answered_at);
`;

/* The public learns of a token's hash whose it is, and nothing else: the rest is read as that organisation. */
const POLICIES = `
ALTER TABLE reports ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_taps ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_photos ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_answers ENABLE ROW LEVEL SECURITY;

CREATE POLICY own ON reports TO glaneur_app USING (organisation_id = current_organisation());
CREATE POLICY own ON report_taps TO glaneur_app USING (organisation_id = current_organisation());
CREATE POLICY own ON report_photos TO glaneur_app USING (organisation_id = current_organisation());
CREATE POLICY own ON report_answers TO glaneur_app USING (organisation_id = current_organisation());
CREATE POLICY by_token ON report_taps FOR SELECT TO glaneur_public USING (true);

GRANT SELECT, INSERT, UPDATE ON reports, report_taps TO glaneur_app;
GRANT SELECT, INSERT, DELETE ON report_photos TO glaneur_app;
GRANT SELECT, INSERT ON report_answers TO glaneur_app;
GRANT SELECT (token_hash, organisation_id) ON report_taps TO glaneur_public;
`;
