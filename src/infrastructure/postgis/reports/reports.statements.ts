import type { ReportSort } from '../../../application/reports/reports-reader.port.js';
import { isoTime } from '../shared/iso-time.js';
import type { ListStatement } from '../shared/keyset-page.js';

const person = (column: string) => `
  (SELECT json_build_object('id', p.id, 'name', p.name)
     FROM people p WHERE p.organisation_id = reports.organisation_id AND p.id = ${column})`;

/** Names are looked up row by row, after the page is cut. */
const SUMMARY = `
  id, category, state, count,
  (SELECT json_build_object('id', c.id, 'name', c.name, 'reference', c.reference, 'address', c.address,
                            'position', ST_AsGeoJSON(c.position, 7, 0)::json)
     FROM containers c WHERE c.organisation_id = reports.organisation_id AND c.id = reports.container_id) AS container,
  CASE WHEN assignee_id IS NOT NULL THEN ${person('reports.assignee_id')} END AS assignee,
  (SELECT count(*)::integer FROM report_taps t
     JOIN report_photos f ON f.organisation_id = t.organisation_id AND f.tap_id = t.id
    WHERE t.organisation_id = reports.organisation_id AND t.report_id = reports.id) AS photos,
  ${isoTime('opened_at')} AS "openedAt", ${isoTime('last_tap_at')} AS "lastTapAt",
  ${isoTime('closed_at')} AS "closedAt",
  CASE WHEN closed_by IS NOT NULL THEN json_build_object('by', closed_by, 'person', ${person('reports.closed_by_person')},
    'note', close_note, 'mergedIntoId', merged_into) END AS closure,
  version`;

export const REPORTS: ListStatement<ReportSort> = {
  columns: SUMMARY,
  from: 'reports',
  sortable: { openedAt: 'opened_at', lastTapAt: 'last_tap_at' },
  keys: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/,
};

const TAPS_MAX = 200;

const TAPS = `
  (SELECT coalesce(json_agg(item ORDER BY item.id DESC), '[]') FROM (
     SELECT t.id, ${isoTime('t.tapped_at')} AS at, t.language, t.words,
            CASE WHEN t.contact IS NOT NULL THEN json_build_object('kind', t.contact_kind, 'value', t.contact) END AS contact,
            photos.list AS photos
       FROM report_taps t
      CROSS JOIN LATERAL (
        SELECT coalesce(json_agg(json_build_object('id', f.id, 'width', f.width, 'height', f.height)), '[]') AS list
          FROM report_photos f WHERE f.organisation_id = t.organisation_id AND f.tap_id = t.id) photos
      WHERE t.organisation_id = reports.organisation_id AND t.report_id = reports.id
        AND (t.words IS NOT NULL OR t.contact IS NOT NULL OR json_array_length(photos.list) > 0)
      ORDER BY t.id DESC LIMIT ${TAPS_MAX}) AS item) AS taps`;

const ANSWERS = `
  (SELECT coalesce(json_agg(json_build_object('id', a.id, 'at', ${isoTime('a.answered_at')},
            'by', ${person('a.answered_by')}, 'text', a.text) ORDER BY a.id), '[]')
     FROM report_answers a WHERE a.organisation_id = reports.organisation_id AND a.report_id = reports.id) AS answers`;

export const REPORT_WITH_TAPS = `${SUMMARY}, ${TAPS}, ${ANSWERS}`;
