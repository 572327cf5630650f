import { type CellRange, type ClusterView, ZOOM_MAX } from '../../../domain/map/cluster-view.js';
import type { BoundingBox } from '../../../domain/shared/bounding-box.js';

type Put = (value: unknown) => string;

/** Zooms whose cells are counted when containers are written (migration network-life); ADR 15 says why these. */
const COUNTED_ZOOMS = [7, 11, 14];

/** What is summed: the cell's column and row, the type, how many, and where, in ten millionths of a degree. */
const sumOf = (shift: number, x: string, y: string, n: string, longitude: string, latitude: string) => `
  SELECT ${x} >> ${shift} AS x, ${y} >> ${shift} AS y, type, ${n} AS n, ${longitude} AS longitude, ${latitude} AS latitude`;

/**
 * The clusters of a view in one statement: cells with how many containers of each type stand in them and where their
 * middle is, and the container itself where a cell holds one. PostgreSQL writes the GeoJSON.
 */
export function clustersStatement(view: ClusterView): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const put: Put = (value) => `$${values.push(value)}`;
  const { zoom, box } = view;
  const text = `
WITH sums AS (${sumsOf(view, put)}
   GROUP BY 1, 2, 3
), cells AS (
  SELECT x, y, sum(n)::integer AS n,
         string_agg('"' || type || '":' || n, ',' ORDER BY type) AS types,
         trim_scale(round(sum(longitude) / sum(n) / 10000000, 7)) AS longitude,
         trim_scale(round(sum(latitude) / sum(n) / 10000000, 7)) AS latitude
    FROM sums WHERE n > 0 GROUP BY x, y
)
SELECT '{"type":"FeatureCollection","bbox":[' || ${put(bboxOf(box))}::text || '],"features":[' || coalesce(string_agg(coalesce(
         single.feature || '}}',
         '{"type":"Feature","id":"${zoom}/' || x || '/' || y || '","geometry":{"type":"Point","coordinates":[' || longitude || ',' || latitude
         || ']},"properties":{"cluster":true,"count":' || n || ',"types":{' || types || '}}}'), ',' ORDER BY y, x), '') || ']}' AS body
  FROM cells LEFT JOIN LATERAL (
    SELECT feature FROM map_containers
     WHERE cells.n = 1
       AND position::geometry && ST_Expand(ST_SetSRID(ST_MakePoint(longitude::float8, latitude::float8), 4326), 0.000001)
       AND tile_x >> ${ZOOM_MAX - zoom} = x AND tile_y >> ${ZOOM_MAX - zoom} = y
     LIMIT 1) single ON true`;
  return { text, values };
}

function sumsOf(view: ClusterView, put: Put): string {
  const counted = COUNTED_ZOOMS.find((zoom) => zoom >= view.zoom);
  if (counted === undefined) return fromContainers(view, put);
  const shift = counted - view.zoom;
  const sums = sumOf(shift, 'x', 'y', 'sum(containers)', 'sum(longitude_sum)', 'sum(latitude_sum)');
  return `${sums} FROM map_cells WHERE zoom = ${counted} AND ${within(view, shift, 'x', 'y', put)}`;
}

/** The box for the index, which knows it roughly; the columns and rows for the rest. */
function fromContainers(view: ClusterView, put: Put): string {
  const shift = ZOOM_MAX - view.zoom;
  const degrees = (axis: string) => `sum(round(${axis}(position::geometry) * 10000000))::numeric`;
  const sums = sumOf(shift, 'tile_x', 'tile_y', 'count(*)', degrees('ST_X'), degrees('ST_Y'));
  const envelopes = halvesOf(view.box).map(
    ({ west, south, east, north }) =>
      `position::geometry && ST_MakeEnvelope(${[west, south, east, north].map(put).join(', ')}, 4326)`,
  );
  return `${sums} FROM map_containers WHERE (${envelopes.join(' OR ')}) AND ${within(view, shift, 'tile_x', 'tile_y', put)}`;
}

/** The finest cells of the view, by their column and row. */
function within({ columns, rows }: ClusterView, shift: number, x: string, y: string, put: Put): string {
  const between = (column: string, { from, to }: CellRange) =>
    `${column} BETWEEN ${put(from * 2 ** shift)} AND ${put((to + 1) * 2 ** shift - 1)}`;
  return `(${columns.map((range) => between(x, range)).join(' OR ')}) AND ${between(y, rows)}`;
}

function halvesOf(box: BoundingBox): BoundingBox[] {
  if (box.west < box.east) return [box];
  return [
    { ...box, east: 180 },
    { ...box, west: -180 },
  ];
}

function bboxOf({ west, south, east, north }: BoundingBox): string {
  return [west, south, east, north].map((degrees) => Number(degrees.toFixed(7))).join(',');
}
