import type { Client } from 'pg';
import { demoWebsite } from './demo-website.js';

/** Loads the website with its first revision. Whoever made another one of that slug keeps it. */
export async function loadDemoWebsite(client: Client): Promise<void> {
  const { organisationId, id, slug, savedBy, config } = demoWebsite;
  const { rowCount } = await client.query(WEBSITE, [organisationId, id, slug, config.name]);
  if (rowCount === 0) return;
  await client.query(REVISION, [organisationId, id, JSON.stringify(config), savedBy]);
}

const WEBSITE = `
INSERT INTO websites (organisation_id, id, slug, name, draft_revision) VALUES ($1, $2, $3, $4, 1)
ON CONFLICT DO NOTHING`;

const REVISION = `
INSERT INTO website_revisions (organisation_id, website_id, revision, config, saved_by, saved_at)
VALUES ($1, $2, 1, $3, $4, now())`;
