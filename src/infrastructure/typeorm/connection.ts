/** How to reach the database, in the terms of the `pg` driver. A path as `host` is the folder of a Unix socket. */
export interface DatabaseConnection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password?: string;
  readonly database: string;
  readonly ssl?: boolean | { readonly rejectUnauthorized: boolean };
}

/**
 * For so long an unused connection stays open, milliseconds. A new one answers its first search after 30 ms instead of 2:
 * the server starts a process for it, which loads PostGIS and reads the catalogue. The driver's own is 10 seconds.
 */
export const IDLE_CONNECTION_MS = 10 * 60_000;

/** The role a connection takes on when it opens. `owner` keeps the login's own, which bypasses the policies. */
export type DatabaseRole = 'glaneur_app' | 'glaneur_public' | 'owner';

/**
 * PostgreSQL's startup parameter for it: held by the server, so no statement can be sent before it counts. Without JIT:
 * PostGIS's functions are costed high, so that PostgreSQL compiles for a second what then runs for a tenth of one.
 */
export function startupOptions(role: DatabaseRole, statementTimeoutMs?: number): string {
  const settings = [
    ...(role === 'owner' ? [] : [`-c role=${role}`, '-c jit=off']),
    ...(statementTimeoutMs === undefined ? [] : [`-c statement_timeout=${statementTimeoutMs}`]),
  ];
  return settings.join(' ');
}
