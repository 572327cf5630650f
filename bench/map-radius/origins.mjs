import { Random } from '../../dist/seeds/random.js';
import { withClient } from '../shared/database/connection.mjs';
import { ORIGINS, QUESTION } from './settings.mjs';

/** @typedef {import('./question.mjs').Origin} Origin */

/** Numbers of this benchmark's own, apart from those that the seeds draw. */
const STREAM = 1_000;

/** People stand near a container, not on it: up to so many degrees away on each axis (0.005° of latitude are 556 m). */
const ASIDE_DEG = 0.005;

/** In a town there is this much room above the limit, so that standing aside does not lose the last one. */
const TOWN_ROOM = 1.5;

const PLACES = `
SELECT ST_X(position::geometry) AS longitude, ST_Y(position::geometry) AS latitude,
       (SELECT count(*) FROM map_containers other WHERE ST_DWithin(other.position, place.position, $1))::int AS near
  FROM map_containers place ORDER BY id`;

/**
 * Two lists of positions, the same in every run. `spread`: where the containers are. `town`: only where the smallest
 * table fills the limit already, so that tables of every size answer the same number of rows.
 * @param connection to the smallest database: what stands in it stands in the larger ones too
 * @returns {Promise<{ spread: Origin[], town: Origin[] }>}
 */
export function chooseOrigins(connection) {
  return withClient(connection, async (client) => {
    const { rows } = await client.query(PLACES, [QUESTION.radiusM]);
    const crowded = rows.filter(({ near }) => near >= QUESTION.limit * TOWN_ROOM);
    if (crowded.length === 0) throw new Error('the smallest table fills the limit nowhere');
    return { spread: drawn(rows, 0), town: drawn(crowded, 1) };
  });
}

function drawn(places, list) {
  const random = new Random(STREAM, list);
  const aside = () => (random.unit() * 2 - 1) * ASIDE_DEG;
  return Array.from({ length: ORIGINS }, () => {
    const { longitude, latitude } = random.pick(places);
    return { longitude: rounded(longitude + aside()), latitude: rounded(latitude + aside()) };
  });
}

/** Six decimals of a degree are a tenth of a metre. */
function rounded(degrees) {
  return Math.round(degrees * 1e6) / 1e6;
}

/**
 * How crowded the table is around these origins.
 * @returns {Promise<{ inRadius: number, answered: number, fewest: number }>} means over the origins; `fewest` rows of an answer
 */
export function crowdOf(connection, origins) {
  return withClient(connection, async (client) => {
    const { rows } = await client.query(
      `SELECT avg(near)::float8 AS "inRadius", avg(least(near, $3))::float8 AS answered, min(least(near, $3))::int AS fewest
         FROM (SELECT (SELECT count(*) FROM map_containers
                        WHERE ST_DWithin(position, ST_SetSRID(ST_MakePoint(o.longitude, o.latitude), 4326)::geography, $2)) AS near
                 FROM json_to_recordset($1) AS o(longitude float8, latitude float8)) AS counted`,
      [JSON.stringify(origins), QUESTION.radiusM, QUESTION.limit],
    );
    return rows[0];
  });
}
