import type { DatabaseConnection } from './connection.js';
import { createDataSource } from './data-source.js';

/** Held while migrating, so that two processes that start together do not both migrate. The number is arbitrary. */
const MIGRATION_LOCK = 7_295_219;

/**
 * Brings the schema up to date as the owner role.
 * @returns the names of the migrations that were applied now
 */
export async function migrate(connection: DatabaseConnection): Promise<string[]> {
  const dataSource = await createDataSource(connection, 'owner', 2).initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await runner.query('CREATE EXTENSION IF NOT EXISTS postgis');
    const applied = await dataSource.runMigrations();
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    return applied.map(({ name }) => name);
  } finally {
    await runner.release();
    await dataSource.destroy();
  }
}

/** Takes the newest migration back. */
export async function migrateBack(connection: DatabaseConnection): Promise<void> {
  const dataSource = await createDataSource(connection, 'owner', 2).initialize();
  try {
    await dataSource.undoLastMigration();
  } finally {
    await dataSource.destroy();
  }
}
