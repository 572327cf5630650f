import { Client } from 'pg';
import { SystemClock } from '../../../src/infrastructure/clock/system-clock.js';
import { UuidV7Generator } from '../../../src/infrastructure/crypto/uuid-v7.generator.js';
import { TypeOrmAccounts } from '../../../src/infrastructure/typeorm/identity/typeorm-accounts.repository.js';
import { TypeOrmSessions } from '../../../src/infrastructure/typeorm/identity/typeorm-sessions.repository.js';
import { createDataSource } from '../../../src/infrastructure/typeorm/data-source.js';
import { TypeOrmAreas } from '../../../src/infrastructure/typeorm/network/typeorm-areas.repository.js';
import { TypeOrmContainerCodes } from '../../../src/infrastructure/typeorm/network/typeorm-container-codes.repository.js';
import { TypeOrmContainers } from '../../../src/infrastructure/typeorm/network/typeorm-containers.repository.js';
import { TypeOrmSites } from '../../../src/infrastructure/typeorm/network/typeorm-sites.repository.js';
import { TypeOrmSuspensions } from '../../../src/infrastructure/typeorm/network/typeorm-suspensions.repository.js';
import { TypeOrmOutbox } from '../../../src/infrastructure/typeorm/shared/outbox.js';
import {
  TypeOrmUnitOfWork,
  type UnitOfWorkLog,
} from '../../../src/infrastructure/typeorm/shared/unit-of-work.js';
import { newId } from '../../support/in-memory/builders.js';
import { openTestDatabase } from '../../support/test-database.js';

export type OpenAdapters = Awaited<ReturnType<typeof openAdapters>>;

/** The adapters as the application puts them together, on a database with two empty organisations. */
export async function openAdapters(log?: UnitOfWorkLog) {
  const database = await openTestDatabase();
  const owner = new Client(database.connection);
  await owner.connect();
  const organisations = [newId(), newId()] as const;
  for (const id of organisations) {
    await owner.query(
      `INSERT INTO organisations (id, name, time_zone, locale) VALUES ($1, 'Operator', 'Europe/Paris', 'fr')`,
      [id],
    );
  }
  const dataSource = await createDataSource(database.connection, 'glaneur_app', 4).initialize();
  const unitOfWork = new TypeOrmUnitOfWork(dataSource, log);
  const outbox = new TypeOrmOutbox(unitOfWork, new UuidV7Generator(), new SystemClock());
  return {
    profile: database.profile,
    /** Sees everything: for what a test has to see or set beside the adapters. */
    owner,
    organisations,
    unitOfWork,
    outbox,
    sites: new TypeOrmSites(unitOfWork, outbox),
    areas: new TypeOrmAreas(unitOfWork, outbox),
    containers: new TypeOrmContainers(unitOfWork, outbox),
    codes: new TypeOrmContainerCodes(unitOfWork),
    suspensions: new TypeOrmSuspensions(unitOfWork),
    accounts: new TypeOrmAccounts(unitOfWork),
    sessions: new TypeOrmSessions(unitOfWork),
    storedSites: async (organisationId: string): Promise<string[]> => {
      const sql = 'SELECT name FROM sites WHERE organisation_id = $1';
      const { rows } = await owner.query<{ name: string }>(sql, [organisationId]);
      return rows.map(({ name }) => name);
    },
    close: async () => {
      await dataSource.destroy();
      await owner.end();
      await database.close();
    },
  };
}
