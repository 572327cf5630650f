import type {
  MediaSort,
  RevisionSort,
  WebsiteSort,
} from '../../../application/publishing/websites-reader.port.js';
import { isoTime } from '../shared/iso-time.js';
import type { ListStatement } from '../shared/keyset-page.js';

export const WEBSITES: ListStatement<WebsiteSort> = {
  columns: `id, name, slug, custom_domain AS "customDomain", draft_revision AS "draftRevision",
            published_revision AS "publishedRevision", ${isoTime('published_at')} AS "publishedAt", version,
            ${isoTime('created_at')} AS "createdAt"`,
  from: 'websites',
  sortable: { name: 'name', slug: 'slug' },
};

export const REVISIONS: ListStatement<RevisionSort> = {
  columns: `id, revision, ${isoTime('saved_at')} AS "savedAt",
            json_build_object('id', saved_by, 'name', (
              SELECT p.name FROM people p
               WHERE p.organisation_id = website_revisions.organisation_id AND p.id = saved_by)) AS "savedBy",
            restored_from AS "restoredFrom", ${isoTime('published_at')} AS "publishedAt"`,
  from: 'website_revisions',
  sortable: { revision: 'revision' },
  keys: /^\d{1,9}$/,
};

export const MEDIA: ListStatement<MediaSort> = {
  columns: `id, width, height, bytes, alt, version, ${isoTime('created_at')} AS "createdAt"`,
  from: 'website_media',
  // Ids are UUIDv7: in the order of time, and told apart within a millisecond.
  sortable: { createdAt: 'id' },
  keys: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
};
