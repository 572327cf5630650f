import { PUBLIC_ROLE, withClient } from '../shared/database/connection.mjs';
import { OBVIOUS_STATEMENT, ownStatement, valuesOf } from './question.mjs';

/** PostgreSQL decides after five executions whether a prepared statement keeps one plan for all values. */
const EXECUTIONS = 10;

/** The plans of both statements as the public role has them once prepared and warm, as text. */
export function explainBoth(connection, origin) {
  return withClient({ ...connection, options: PUBLIC_ROLE }, async (client) => {
    const { rows } = await client.query(
      'SELECT current_user AS role, count(*)::int AS containers FROM map_containers',
    );
    const { role, containers } = rows[0];
    const head = `${containers.toLocaleString('en')} public containers, as ${role}, at longitude ${origin.longitude}, latitude ${origin.latitude}`;
    return [
      head,
      ...(await section(client, "The application's statement", ownStatement(), origin)),
      ...(await section(client, 'The obvious statement', OBVIOUS_STATEMENT, origin)),
      '',
    ].join('\n');
  });
}

async function section(client, title, { text }, origin) {
  const call = `EXECUTE explained(${valuesOf(origin).join(', ')})`;
  await client.query(`PREPARE explained AS ${text}`);
  for (let execution = 0; execution < EXECUTIONS; execution += 1) await client.query(call);
  const { rows } = await client.query(`EXPLAIN (ANALYZE, BUFFERS) ${call}`);
  await client.query('DEALLOCATE explained');
  return ['', `=== ${title} ===`, text.trim(), '', ...rows.map((row) => row['QUERY PLAN'])];
}
