import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Builds of websites with their figures, the releases they have made, the names of previews. */
export class Builds1795400100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(POLICIES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE website_previews, website_releases, builds');
  }
}

/*
 * One build of a website waits and one runs, of each of its previews too: the database holds that, whatever asks or
 * works at the same time. Builds are never deleted: the figures are read from them.
 */
const TABLES = `
CREATE TABLE builds (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  website_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT builds_kind_check CHECK (kind IN ('production', 'preview')),
  state text NOT NULL CONSTRAINT builds_state_check
    CHECK (state IN ('queued', 'running', 'live', 'failed', 'cancelled', 'superseded')),
  trigger text NOT NULL CONSTRAINT builds_trigger_check CHECK (trigger IN ('person', 'network', 'address')),
  requested_by uuid,
  draft jsonb,
  preview_token text COLLATE "C",
  triggers integer NOT NULL,
  not_before timestamptz NOT NULL,
  queued_at timestamptz NOT NULL,
  started_at timestamptz,
  finished_at timestamptz,
  attempt integer NOT NULL,
  revision integer,
  phase_ms jsonb NOT NULL,
  pages integer NOT NULL,
  pages_rendered integer NOT NULL,
  pages_reused integer NOT NULL,
  pages_removed integer NOT NULL,
  pages_done integer NOT NULL DEFAULT 0,
  bytes integer NOT NULL,
  bytes_written integer NOT NULL,
  switching boolean NOT NULL,
  failure_code text,
  failure_message text,
  cancelled_by uuid,
  release_id uuid,
  lease_holder uuid,
  lease_until timestamptz,
  version integer NOT NULL,
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT builds_website_fkey FOREIGN KEY (organisation_id, website_id) REFERENCES websites (organisation_id, id),
  CONSTRAINT builds_preview_check CHECK ((preview_token IS NOT NULL) = (kind = 'preview')),
  CONSTRAINT builds_failure_check CHECK ((failure_code IS NOT NULL) = (state = 'failed')),
  CONSTRAINT builds_finished_check CHECK ((finished_at IS NULL) = (state IN ('queued', 'running')))
);
CREATE UNIQUE INDEX builds_one_queued ON builds (organisation_id, website_id, coalesce(preview_token, '')) WHERE state = 'queued';
CREATE UNIQUE INDEX builds_one_running ON builds (organisation_id, website_id, coalesce(preview_token, '')) WHERE state = 'running';
CREATE INDEX builds_by_website ON builds (organisation_id, website_id, id);
CREATE INDEX builds_by_start ON builds (organisation_id, website_id, started_at) WHERE kind = 'production';
CREATE INDEX builds_by_time ON builds (organisation_id, queued_at);
CREATE INDEX builds_unfinished ON builds (organisation_id, not_before) WHERE state IN ('queued', 'running');
COMMENT ON COLUMN builds.draft IS 'Of a preview: the configuration that nobody has saved; gone once the build is over.';
COMMENT ON COLUMN builds.triggers IS 'How often it was asked for before it began.';
COMMENT ON COLUMN builds.phase_ms IS 'Milliseconds by phase.';
COMMENT ON COLUMN builds.lease_until IS 'Until then the build belongs to its holder, whether that one still lives or not.';

CREATE TABLE website_releases (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  website_id uuid NOT NULL,
  build_id uuid NOT NULL,
  revision integer NOT NULL,
  template_version text NOT NULL,
  snapshot_hash text NOT NULL,
  base_url text NOT NULL,
  pages integer NOT NULL,
  bytes integer NOT NULL,
  live boolean NOT NULL,
  pinned boolean NOT NULL,
  created_at timestamptz NOT NULL,
  pruned_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT website_releases_build_fkey FOREIGN KEY (organisation_id, build_id) REFERENCES builds (organisation_id, id),
  CONSTRAINT website_releases_pinned_check CHECK (live OR NOT pinned)
);
CREATE UNIQUE INDEX website_releases_live ON website_releases (organisation_id, website_id) WHERE live;
CREATE INDEX website_releases_by_website ON website_releases (organisation_id, website_id, id);
COMMENT ON COLUMN website_releases.pinned IS 'A person went back to it: changes of the network do not build another.';
COMMENT ON COLUMN website_releases.pruned_at IS 'Since then its files are gone.';

CREATE TABLE website_previews (
  organisation_id uuid NOT NULL,
  website_id uuid NOT NULL,
  user_id uuid NOT NULL,
  token text COLLATE "C" NOT NULL CONSTRAINT website_previews_token_check CHECK (token ~ '^[0-9a-z]{26,64}$'),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, website_id, user_id),
  CONSTRAINT website_previews_website_fkey FOREIGN KEY (organisation_id, website_id) REFERENCES websites (organisation_id, id)
);
CREATE UNIQUE INDEX website_previews_token ON website_previews (token);
`;

const POLICIES = `
ALTER TABLE builds ENABLE ROW LEVEL SECURITY;
ALTER TABLE website_releases ENABLE ROW LEVEL SECURITY;
ALTER TABLE website_previews ENABLE ROW LEVEL SECURITY;

CREATE POLICY own ON builds TO glaneur_app USING (organisation_id = current_organisation());
CREATE POLICY own ON website_releases TO glaneur_app USING (organisation_id = current_organisation());
CREATE POLICY own ON website_previews TO glaneur_app USING (organisation_id = current_organisation());

GRANT SELECT, INSERT, UPDATE ON builds, website_releases, website_previews TO glaneur_app;
`;
