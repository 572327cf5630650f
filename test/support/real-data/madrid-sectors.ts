import type { Client } from 'pg';
import type { Surface } from './geojson.js';
import { districtKey, type MadridContainer } from './madrid.js';

const BOX = '-3.95, 40.25, -3.45, 40.7';

/**
 * One surface for each district: the places nearer to a container of that district than to one of any other (Voronoi
 * cells, merged by the file's own district column). Published boundaries of Madrid are not among the files. Where two
 * containers stand at one position, the first one's district has it.
 */
export async function madridSectors(
  owner: Client,
  containers: readonly MadridContainer[],
): Promise<Map<string, Surface>> {
  const { rows } = await owner.query<{ key: string; boundary: Surface }>(
    `WITH spots AS (
       SELECT DISTINCT ON (x, y) x, y, key, ST_SetSRID(ST_MakePoint(x, y), 4326) AS spot
         FROM json_to_recordset($1) AS c (line int, x float8, y float8, key text) ORDER BY x, y, line
     ), cells AS (
       SELECT (ST_Dump(ST_VoronoiPolygons(ST_Collect(spot), 0, ST_MakeEnvelope(${BOX}, 4326)))).geom AS cell FROM spots
     )
     SELECT key, ST_AsGeoJSON(
              ST_ReducePrecision(ST_Intersection(ST_Union(cell), ST_MakeEnvelope(${BOX}, 4326)), 1e-7), 7, 0)::json AS boundary
       FROM cells JOIN spots ON ST_Contains(cell, spot) GROUP BY key`,
    [
      JSON.stringify(
        containers.map(({ line, place: [x, y], district }) => ({ line, x, y, key: districtKey(district) })),
      ),
    ],
  );
  return new Map(rows.map(({ key, boundary }) => [key, boundary]));
}
