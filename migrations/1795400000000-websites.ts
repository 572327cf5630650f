import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Websites, their revisions and their pictures. */
export class Websites1795400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(POLICIES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE website_media, website_revisions, websites');
  }
}

/*
 * A slug and a domain belong to one website of the whole installation. The draft is the newest revision; a revision is
 * never changed but for the time of its publication. The names of websites stand beside them to be sorted by.
 */
const TABLES = `
CREATE TABLE websites (
  organisation_id uuid NOT NULL REFERENCES organisations (id),
  id uuid NOT NULL,
  slug text COLLATE "C" NOT NULL
    CONSTRAINT websites_slug_check CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) BETWEEN 3 AND 40),
  custom_domain text COLLATE "C" CONSTRAINT websites_domain_check CHECK (custom_domain ~ '^[a-z0-9.-]{4,253}$'),
  name text COLLATE "C" NOT NULL,
  draft_revision integer NOT NULL,
  published_revision integer,
  published_at timestamptz,
  published_by uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT websites_published_check
    CHECK ((published_revision IS NULL) = (published_at IS NULL) AND (published_at IS NULL) = (published_by IS NULL))
);
CREATE UNIQUE INDEX websites_slug_key ON websites (slug);
CREATE UNIQUE INDEX websites_domain_key ON websites (custom_domain);
CREATE INDEX websites_by_slug ON websites (organisation_id, slug, id);
CREATE INDEX websites_by_name ON websites (organisation_id, name, id);

CREATE TABLE website_revisions (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT uuid_v7(),
  website_id uuid NOT NULL,
  revision integer NOT NULL CONSTRAINT website_revisions_number_check CHECK (revision > 0),
  config jsonb NOT NULL,
  saved_by uuid NOT NULL,
  saved_at timestamptz NOT NULL,
  restored_from integer,
  published_at timestamptz,
  PRIMARY KEY (organisation_id, website_id, revision),
  CONSTRAINT website_revisions_website_fkey FOREIGN KEY (organisation_id, website_id)
    REFERENCES websites (organisation_id, id)
);
COMMENT ON COLUMN website_revisions.published_at IS 'The last time; NULL: never.';

CREATE TABLE website_media (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  website_id uuid NOT NULL,
  hash text COLLATE "C" NOT NULL CONSTRAINT website_media_hash_check CHECK (hash ~ '^[0-9a-f]{64}$'),
  width integer NOT NULL CONSTRAINT website_media_width_check CHECK (width > 0),
  height integer NOT NULL CONSTRAINT website_media_height_check CHECK (height > 0),
  bytes integer NOT NULL,
  alt jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT website_media_website_fkey FOREIGN KEY (organisation_id, website_id)
    REFERENCES websites (organisation_id, id)
);
CREATE UNIQUE INDEX website_media_hash_key ON website_media (organisation_id, website_id, hash);
CREATE INDEX website_media_by_time ON website_media (organisation_id, website_id, id);
`;

/** The public finds out whose a host is, and nothing else: what it sees was rendered before. */
const POLICIES = `
ALTER TABLE websites ENABLE ROW LEVEL SECURITY;
ALTER TABLE website_revisions ENABLE ROW LEVEL SECURITY;
ALTER TABLE website_media ENABLE ROW LEVEL SECURITY;

CREATE POLICY own ON websites TO glaneur_app USING (organisation_id = current_organisation());
CREATE POLICY own ON website_revisions TO glaneur_app USING (organisation_id = current_organisation());
CREATE POLICY own ON website_media TO glaneur_app USING (organisation_id = current_organisation());
CREATE POLICY published ON websites FOR SELECT TO glaneur_public USING (published_revision IS NOT NULL);

GRANT SELECT, INSERT, UPDATE ON websites TO glaneur_app;
GRANT SELECT, INSERT, DELETE, UPDATE (published_at) ON website_revisions TO glaneur_app;
GRANT SELECT, INSERT, DELETE ON website_media TO glaneur_app;
GRANT SELECT (organisation_id, id, slug, custom_domain, published_revision) ON websites TO glaneur_public;
`;
