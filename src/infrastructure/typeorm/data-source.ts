import { DataSource, type DataSourceOptions } from 'typeorm';
import { FirstLight1795219200000 } from '../../../migrations/1795219200000-first-light.js';
import { Outbox1795300000000 } from '../../../migrations/1795300000000-outbox.js';
import { IdempotencyKeys1795300100000 } from '../../../migrations/1795300100000-idempotency-keys.js';
import { SentMails1795300200000 } from '../../../migrations/1795300200000-sent-mails.js';
import { NetworkLife1795300300000 } from '../../../migrations/1795300300000-network-life.js';
import { Imports1795300400000 } from '../../../migrations/1795300400000-imports.js';
import { Tours1795300500000 } from '../../../migrations/1795300500000-tours.js';
import { Sessions1795300600000 } from '../../../migrations/1795300600000-sessions.js';
import { ContainerCodes1795300700000 } from '../../../migrations/1795300700000-container-codes.js';
import { Websites1795400000000 } from '../../../migrations/1795400000000-websites.js';
import { Builds1795400100000 } from '../../../migrations/1795400100000-builds.js';
import { Reports1795400200000 } from '../../../migrations/1795400200000-reports.js';
import { ApiKeys1795400300000 } from '../../../migrations/1795400300000-api-keys.js';
import { ReportLinks1795500000000 } from '../../../migrations/1795500000000-report-links.js';
import { RemovedWebsites1795600000000 } from '../../../migrations/1795600000000-removed-websites.js';
import {
  type DatabaseConnection,
  type DatabaseRole,
  IDLE_CONNECTION_MS,
  startupOptions,
} from './connection.js';
import { MembershipRow, OrganisationRow, UserRow } from './identity/account.rows.js';
import { IMPORT_ROWS } from './imports/rows.js';
import { AreaRow } from './network/area.row.js';
import { ContainerRow } from './network/container.row.js';
import { SiteRow } from './network/site.row.js';
import { TOUR_ROWS } from './tours/rows.js';

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
    entities: [
      OrganisationRow,
      UserRow,
      MembershipRow,
      SiteRow,
      AreaRow,
      ContainerRow,
      ...IMPORT_ROWS,
      ...TOUR_ROWS,
    ],
    migrations: [
      FirstLight1795219200000,
      Outbox1795300000000,
      IdempotencyKeys1795300100000,
      SentMails1795300200000,
      NetworkLife1795300300000,
      Imports1795300400000,
      Tours1795300500000,
      Sessions1795300600000,
      ContainerCodes1795300700000,
      Websites1795400000000,
      Builds1795400100000,
      Reports1795400200000,
      ApiKeys1795400300000,
      ReportLinks1795500000000,
      RemovedWebsites1795600000000,
    ],
    migrationsTransactionMode: 'all',
    extra: {
      idleTimeoutMillis: IDLE_CONNECTION_MS,
      options: startupOptions(role, role === 'owner' ? undefined : STATEMENT_TIMEOUT_MS),
    },
  };
  return new DataSource(options);
}
