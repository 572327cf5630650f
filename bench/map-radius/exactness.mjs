import { PUBLIC_ROLE, withClient } from '../shared/database/connection.mjs';
import { ownStatement, pathOf, valuesOf } from './question.mjs';
import { QUESTION } from './settings.mjs';
import { WrongAnswer } from '../shared/wrong-answer.mjs';

/** Wider than the radius anywhere in mainland France: a box on plain numbers, which no index and no rounding can falsify. */
const BOX = { latitudeDeg: 0.1, longitudeDeg: 0.2 };

const NEAREST_BY_FORCE = `
SELECT id, round(distance::numeric, 1)::float8 AS distance
  FROM (SELECT id, ST_Distance(position, ST_SetSRID(ST_MakePoint($1, $2), 4326)::geography) AS distance
          FROM standing
         WHERE latitude BETWEEN $2 - ${BOX.latitudeDeg} AND $2 + ${BOX.latitudeDeg}
           AND longitude BETWEEN $1 - ${BOX.longitudeDeg} AND $1 + ${BOX.longitudeDeg}) AS measured
 WHERE distance <= $3
 ORDER BY measured.distance, id LIMIT ${QUESTION.limit}`;

/**
 * Holds the application's statement against a sort of every row by its distance, without an index.
 * @throws {WrongAnswer} at the first origin where ids, order or distances differ
 */
export async function requireExactness(connection, origins) {
  await withClient(connection, async (owner) => {
    await owner.query(`CREATE TEMP TABLE standing AS
      SELECT id, position, ST_X(position::geometry) AS longitude, ST_Y(position::geometry) AS latitude FROM map_containers`);
    await withClient({ ...connection, options: PUBLIC_ROLE }, async (visitor) => {
      for (const origin of origins) {
        const forced = await owner.query(NEAREST_BY_FORCE, valuesOf(origin));
        const own = await visitor.query({ ...ownStatement(), values: valuesOf(origin) });
        const expected = JSON.stringify(forced.rows.map(({ id, distance }) => [id, distance]));
        requireSame(
          'the application’s statement',
          distances(own.rows[0].body),
          'brute force',
          expected,
          origin,
        );
      }
    });
  });
}

/**
 * Asks all HTTP contestants the same and compares ids, order and distances; the application's bytes are also the bare
 * server's.
 * @throws {WrongAnswer}
 */
export async function requireAgreement(contestants, origins) {
  const [first, ...others] = contestants.filter(({ url }) => url !== undefined);
  for (const origin of origins) {
    const expected = await answerOf(first, origin);
    for (const other of others) {
      const body = await answerOf(other, origin);
      requireSame(other.name, distances(body), first.name, distances(expected), origin);
      if (other.name === 'glaneur') requireSame(other.name, body, first.name, expected, origin);
    }
  }
}

async function answerOf({ name, url }, origin) {
  const answer = await fetch(url + pathOf(origin));
  const body = await answer.text();
  if (answer.status !== 200) throw new WrongAnswer(`${name} answered ${answer.status}: ${body}`);
  return body;
}

function distances(body) {
  return JSON.stringify(JSON.parse(body).features.map(({ id, properties }) => [id, properties.distanceM]));
}

function requireSame(name, actual, otherName, expected, { longitude, latitude }) {
  if (actual === expected) return;
  throw new WrongAnswer(
    `At longitude ${longitude}, latitude ${latitude}\n${name} has\n${actual}\n${otherName} has\n${expected}`,
  );
}
