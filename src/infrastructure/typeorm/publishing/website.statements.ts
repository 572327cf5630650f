import { REVISIONS_KEPT } from '../../../domain/publishing/websites.repository.js';

export const LOCK = `
SELECT w.slug, w.custom_domain, w.published_revision, w.published_at, w.published_by, w.version,
       r.revision, r.config, r.saved_by, r.saved_at, r.restored_from
  FROM websites w JOIN website_revisions r
    ON r.organisation_id = w.organisation_id AND r.website_id = w.id AND r.revision = w.draft_revision
 WHERE w.organisation_id = $1 AND w.id = $2 FOR UPDATE OF w`;

export const FIND_REVISION = `
SELECT revision, config, saved_by, saved_at, restored_from
  FROM website_revisions WHERE organisation_id = $1 AND website_id = $2 AND revision = $3`;

export const ADD = `
INSERT INTO websites (organisation_id, id, slug, custom_domain, name, draft_revision, version)
VALUES ($1, $2, $3, $4, $5, $6, $7)`;

export const UPDATE = `
UPDATE websites
   SET (slug, custom_domain, name, draft_revision, version, published_revision, published_at, published_by)
     = ($3, $4, $5, $6, $7, $8, $9, $10)
 WHERE organisation_id = $1 AND id = $2 AND version = $7::integer - 1`;

/** A revision that is there already stays as it is. */
export const ADD_REVISION = `
INSERT INTO website_revisions (organisation_id, website_id, revision, config, saved_by, saved_at, restored_from)
VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`;

export const MARK_PUBLISHED = `
UPDATE website_revisions SET published_at = $4
 WHERE organisation_id = $1 AND website_id = $2 AND revision = $3 AND published_at IS DISTINCT FROM $4`;

/** In this order: what belongs to the website goes before it. */
export const REMOVE_PARTS = [
  'website_media',
  'website_revisions',
  'website_releases',
  'website_previews',
].map((table) => `DELETE FROM ${table} WHERE organisation_id = $1 AND website_id = $2`);

export const REMOVE =
  'DELETE FROM websites WHERE organisation_id = $1 AND id = $2 AND version = $3::integer - 1';

export const PRUNE = `
DELETE FROM website_revisions
 WHERE organisation_id = $1 AND website_id = $2 AND revision <= $3::integer - ${REVISIONS_KEPT} AND published_at IS NULL`;
