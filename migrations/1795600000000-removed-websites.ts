import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Websites can be removed; what their pictures show can be written anew. */
export class RemovedWebsites1795600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REMOVAL);
    await runner.query(PICTURES);
  }

  /** Builds of websites that were removed stay: the constraint that comes back looks at new ones alone. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
REVOKE UPDATE (alt, version) ON website_media FROM glaneur_app;
ALTER TABLE website_media DROP COLUMN version;
REVOKE DELETE ON websites, website_releases, website_previews FROM glaneur_app;
COMMENT ON COLUMN builds.website_id IS NULL;
ALTER TABLE builds ADD CONSTRAINT builds_website_fkey
  FOREIGN KEY (organisation_id, website_id) REFERENCES websites (organisation_id, id) NOT VALID`);
  }
}

/** A build outlives its website, since the figures are read from it. That it begins with one is held by a lock. */
const REMOVAL = `
ALTER TABLE builds DROP CONSTRAINT builds_website_fkey;
COMMENT ON COLUMN builds.website_id IS 'The website may be gone.';
GRANT DELETE ON websites, website_releases, website_previews TO glaneur_app;
`;

const PICTURES = `
ALTER TABLE website_media ADD COLUMN version integer NOT NULL DEFAULT 1;
COMMENT ON COLUMN website_media.version IS 'Of its words; the file never changes.';
GRANT UPDATE (alt, version) ON website_media TO glaneur_app;
`;
