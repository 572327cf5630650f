import pg from 'pg';
import { startupOptions } from '../../../dist/src/infrastructure/typeorm/connection.js';

/** How to reach `database` on the server that DATABASE_URL names, in the driver's terms. */
export function connectionTo(databaseUrl, database) {
  const { hostname, port, username, password } = new URL(databaseUrl);
  return {
    host: hostname,
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database,
  };
}

/** The same, as a URL. */
export function urlTo(databaseUrl, database) {
  const url = new URL(databaseUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** What makes a connection the public map's, or the signed-in people's, as the application opens them. */
export const PUBLIC_ROLE = startupOptions('glaneur_public');
export const APP_ROLE = startupOptions('glaneur_app');

/** @param {{ host: string, database: string, options?: string }} connection */
export async function withClient(connection, action) {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return await action(client);
  } finally {
    await client.end();
  }
}
