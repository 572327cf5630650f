import { DataSource, type DataSourceOptions } from 'typeorm';
import { FirstLight1795219200000 } from '../../../migrations/1795219200000-first-light.js';
import { type DatabaseConnection, type DatabaseRole, startupOptions } from './connection.js';
import { MembershipRow, OrganisationRow, UserRow } from './identity/account.rows.js';
import { AreaRow } from './network/area.row.js';
import { ContainerRow } from './network/container.row.js';
import { SiteRow } from './network/site.row.js';

/** A public or tenant statement that runs longer than this is ended: nobody waits for it any more. */
export const STATEMENT_TIMEOUT_MS = 15_000;

/** The pool of one role. Entities and migrations are named here, one by one: nothing is found by a file pattern. */
export function createDataSource(
  connection: DatabaseConnection,
  role: DatabaseRole,
  poolSize: number,
): DataSource {
  const { user, ssl, ...server } = connection;
  const options: DataSourceOptions = {
    type: 'postgres',
    ...server,
    ...(ssl === undefined ? {} : { ssl }),
    username: user,
    poolSize,
    installExtensions: false,
    entities: [OrganisationRow, UserRow, MembershipRow, SiteRow, AreaRow, ContainerRow],
    migrations: [FirstLight1795219200000],
    migrationsTransactionMode: 'all',
    extra: { options: startupOptions(role, role === 'owner' ? undefined : STATEMENT_TIMEOUT_MS) },
  };
  return new DataSource(options);
}
