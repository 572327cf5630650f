import { DEMO_PASSWORD, demoUsers } from '../../dist/seeds/index.js';
import { chooseOrigins } from '../map-radius/origins.mjs';
import { pathOf } from '../map-radius/question.mjs';
import { withClient } from '../shared/database/connection.mjs';
import { CONTAINERS_ASKED, PAGE } from './settings.mjs';

/**
 * @typedef {object} Operation
 * @property {string} name key of its figures
 * @property {string} title
 * @property {import('../shared/load/http-load.mjs').Request[]} requests asked in turns
 * @property {string} [cacheKey] under which the application keeps its answers; left out: it keeps none
 * @property {readonly string[]} [own] fields of the answer that differ each time
 */

/**
 * @param connection to the database
 * @param {(role: string) => Promise<string>} tokenOf signs the demo's person of that role in
 * @returns {Promise<Operation[]>}
 */
export async function operationsOn(connection, tokenOf) {
  const [dispatcher, driver] = [bearer(await tokenOf('dispatcher')), bearer(await tokenOf('driver'))];
  const ids = await containersIn(connection);
  const { spread } = await chooseOrigins(connection);
  return [
    { name: 'login', title: '`POST /auth/login`', requests: [loginOf('driver')], own: ['accessToken'] },
    {
      name: 'containers',
      title: `\`GET /containers?limit=${PAGE}\``,
      requests: [{ path: `/api/v1/containers?limit=${PAGE}`, headers: dispatcher }],
    },
    {
      name: 'container',
      title: '`GET /containers/:id`',
      requests: ids.map((id) => ({ path: `/api/v1/containers/${id}`, headers: dispatcher })),
    },
    {
      name: 'map',
      title: '`GET /map/containers`, 5 km',
      requests: spread.map((origin) => ({ path: pathOf(origin) })),
    },
    {
      name: 'today',
      title: '`GET /tours/today` of a driver',
      requests: [{ path: '/api/v1/tours/today', headers: driver }],
      cacheKey: 'tours.own',
    },
  ];
}

export function loginOf(role) {
  const { email } = demoUsers.find((user) => user.role === role);
  return {
    method: 'POST',
    path: '/api/v1/auth/login',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: DEMO_PASSWORD }),
  };
}

/** Evenly from the whole table. */
function containersIn(connection) {
  return withClient(connection, async (client) => {
    const { rows } = await client.query(
      `SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS place, count(*) OVER () AS total FROM containers) c
        WHERE place % greatest(total / $1, 1) = 0 ORDER BY id LIMIT $1`,
      [CONTAINERS_ASKED],
    );
    return rows.map(({ id }) => id);
  });
}

function bearer(token) {
  return { authorization: `Bearer ${token}` };
}
