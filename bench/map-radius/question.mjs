import { searchAround } from '../../dist/src/domain/map/container-search.js';
import { searchStatement } from '../../dist/src/infrastructure/postgis/map/search.statement.js';
import { QUESTION } from './settings.mjs';

/** @typedef {{ longitude: number, latitude: number }} Origin degrees */
/** @typedef {{ name: string, text: string }} Statement parameters: $1 longitude, $2 latitude, $3 metres; one row, column `body` */

/** @returns {Statement} the application's own, as it stands in the compiled code */
export function ownStatement() {
  const probe = { longitude: 1.5, latitude: 43.5 };
  const { name, text, values } = searchStatement(
    searchAround(probe, QUESTION.radiusM, { limit: QUESTION.limit }),
  );
  if (values.join() !== valuesOf(probe).join())
    throw new Error(
      `the application's statement has other parameters than this benchmark knows: ${values.join()}`,
    );
  return { name, text };
}

/** @type {Statement} what most would write: everything in the radius, put in order by its distance, JSON by the JSON functions */
export const OBVIOUS_STATEMENT = {
  name: 'obvious-radius',
  text: `
SELECT json_build_object('type', 'FeatureCollection', 'features', coalesce(json_agg(feature), '[]'::json))::text AS body
  FROM (
    SELECT (feature || ',"distanceM":' || round(distance::numeric, 1) || '}}')::json AS feature
      FROM (
        SELECT id, feature, ST_Distance(position, ST_SetSRID(ST_MakePoint($1, $2), 4326)::geography) AS distance
          FROM map_containers
         WHERE ST_DWithin(position, ST_SetSRID(ST_MakePoint($1, $2), 4326)::geography, $3)
         ORDER BY distance, id
         LIMIT ${QUESTION.limit}
      ) nearest
     ORDER BY distance, id
  ) features`,
};

export function valuesOf({ longitude, latitude }) {
  return [longitude, latitude, QUESTION.radiusM];
}

/** The same address on every HTTP contestant. */
export function pathOf({ longitude, latitude }) {
  return `/api/v1/map/containers?lat=${latitude}&lon=${longitude}&radius=${QUESTION.radiusM}`;
}
