import type { SiteSnapshot, SnapshotArea, SnapshotNotice, WebsiteConfig } from '@glaneur/website-config';
import type { WebsiteAddress } from '../../../domain/publishing/website-address.js';
import { isoTime } from '../shared/iso-time.js';

/** What stands in the columns of the one row that `WEBSITE` answers. */
export interface WebsiteRow {
  readonly website: SiteSnapshot['website'];
  readonly address: WebsiteAddress;
  readonly organisation: SiteSnapshot['organisation'];
  /** null: nobody has published it. */
  readonly config: WebsiteConfig | null;
  readonly media: readonly MediaRow[];
}

/** What stands in the columns of the one row that `NETWORK` answers. */
export interface NetworkRow {
  readonly areas: SnapshotArea[];
  readonly containers: readonly ContainerRow[];
  readonly notices: SnapshotNotice[];
  readonly withoutCode: number;
}

export interface MediaRow {
  readonly id: string;
  readonly hash: string;
  readonly width: number;
  readonly height: number;
  readonly alt: SiteSnapshot['media'][string]['alt'];
}

type Container = SiteSnapshot['containers'][number];
export type ContainerRow = Omit<Container, 'suspension' | 'address' | 'municipality'> & {
  readonly suspension: NonNullable<Container['suspension']> | null;
  readonly address: string | null;
};

const list = (sql: string) => `coalesce((${sql}), '[]')`;

/** A tolerance of a thousandth of the area's extent: what a map of the area shows in less than a pixel. */
const SIMPLIFIED = `ST_AsGeoJSON(ST_Multi(ST_SimplifyPreserveTopology(boundary,
  greatest(ST_XMax(boundary) - ST_XMin(boundary), ST_YMax(boundary) - ST_YMin(boundary)) / 1000)), 5, 0)::json`;

const rounded = (ordinate: string, decimals: number) => `round((${ordinate})::numeric, ${decimals})`;

/** Organisation ($1), website ($2), whether what is published is wanted, not the draft ($3); a configuration that is not stored ($4). */
export const WEBSITE = `
SELECT json_build_object('id', w.id, 'slug', w.slug, 'revision', r.revision) AS website,
       json_build_object('slug', w.slug, 'customDomain', w.custom_domain) AS address,
       json_build_object('id', o.id, 'name', o.name, 'timeZone', o.time_zone) AS organisation,
       coalesce($4::jsonb, r.config) AS config,
       ${list(`SELECT json_agg(json_build_object('id', m.id, 'hash', hash, 'width', width, 'height', height, 'alt', alt) ORDER BY m.id)
          FROM website_media m WHERE m.organisation_id = $1 AND m.website_id = $2`)} AS media
  FROM websites w JOIN organisations o ON o.id = w.organisation_id LEFT JOIN website_revisions r
    ON r.organisation_id = w.organisation_id AND r.website_id = w.id
   AND r.revision = CASE WHEN $3 THEN w.published_revision ELSE w.draft_revision END
 WHERE w.organisation_id = $1 AND w.id = $2`;

/**
 * One statement, so that it sees one moment: organisation ($1), ids of the areas ($2) and container types ($3) that are
 * shown, null: all. An area is told to be out of use when everything that it shows is suspended; `until` is then when
 * the first container takes something again.
 */
export const NETWORK = `
WITH shown_areas AS MATERIALIZED (
  SELECT a.id, a.code, a.name, a.boundary FROM areas a
   WHERE a.organisation_id = $1 AND a.archived_at IS NULL AND ($2::uuid[] IS NULL OR a.id = ANY ($2))
), wanted AS MATERIALIZED (
  SELECT c.id, k.code, c.reference, c.name, c.type, c.capacity_l, c.status, c.status_reason,
         coalesce(c.suspended_from, c.created_at) AS suspended_from, c.suspended_until, c.position::geometry AS position,
         c.address, c.area_id
    FROM containers c
    JOIN shown_areas a ON a.id = c.area_id
    LEFT JOIN container_codes k ON k.organisation_id = c.organisation_id AND k.container_id = c.id
   WHERE c.organisation_id = $1 AND c.status IN ('active', 'suspended') AND ($3::text[] IS NULL OR c.type = ANY ($3))
), shown_containers AS (
  SELECT * FROM wanted WHERE code IS NOT NULL
), ids AS (
  SELECT area_id, json_agg(id ORDER BY reference, id) AS ids FROM shown_containers GROUP BY area_id
), notices AS (
  SELECT area_id, CASE WHEN count(DISTINCT status_reason) = 1 THEN min(status_reason) ELSE '' END AS reason,
         max(suspended_from) AS suspended_from, min(suspended_until) AS suspended_until
    FROM shown_containers GROUP BY area_id HAVING bool_and(status = 'suspended')
)
SELECT ${list(`SELECT json_agg(json_build_object(
            'id', id, 'code', code, 'name', name,
            'bbox', json_build_array(${rounded('ST_XMin(boundary)', 6)}, ${rounded('ST_YMin(boundary)', 6)},
                                     ${rounded('ST_XMax(boundary)', 6)}, ${rounded('ST_YMax(boundary)', 6)}),
            'boundary', ${SIMPLIFIED},
            'containerIds', coalesce(ids, '[]')
          ) ORDER BY name, id) FROM shown_areas LEFT JOIN ids ON area_id = shown_areas.id`)} AS areas,
       ${list(`SELECT json_agg(json_build_object(
            'id', id, 'code', left(code, 4) || '-' || right(code, 4), 'reference', reference, 'name', name, 'type', type,
            'capacityL', capacity_l, 'status', status,
            'suspension', CASE WHEN status = 'suspended' THEN json_build_object(
              'reason', coalesce(status_reason, ''), 'from', ${isoTime('suspended_from')}, 'until', ${isoTime('suspended_until')}) END,
            'position', json_build_array(${rounded('ST_X(position)', 7)}, ${rounded('ST_Y(position)', 7)}),
            'address', address, 'areaId', area_id
          ) ORDER BY reference, id) FROM shown_containers`)} AS containers,
       ${list(`SELECT json_agg(json_build_object('areaId', area_id, 'reason', coalesce(reason, ''),
            'from', ${isoTime('suspended_from')}, 'until', ${isoTime('suspended_until')}) ORDER BY area_id) FROM notices`)} AS notices,
       (SELECT count(*)::integer FROM wanted WHERE code IS NULL) AS "withoutCode"`;

export const WITHOUT_CODE = `
SELECT c.id FROM containers c
 WHERE c.organisation_id = $1 AND c.status IN ('active', 'suspended') AND NOT EXISTS (
   SELECT FROM container_codes k WHERE k.organisation_id = c.organisation_id AND k.container_id = c.id)
 ORDER BY c.id LIMIT 20000`;
