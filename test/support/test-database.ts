import type { DatabaseConnection } from '../../src/infrastructure/typeorm/connection.js';
import { openEmbeddedClone } from './databases/embedded-databases.js';
import { openServerClone } from './databases/server-databases.js';

export type TestProfile = 'embedded' | 'server';

/** A migrated, empty database that belongs to one spec file. */
export interface TestDatabase {
  readonly profile: TestProfile;
  /** The owner's login, as `pg` and `createDataSource` take it. */
  readonly connection: DatabaseConnection;
  /** Removes the database. */
  close(): Promise<void>;
}

/** A fresh copy of the template that the global set-up has prepared, on the profile under test. */
export function openTestDatabase(): Promise<TestDatabase> {
  return testProfile() === 'embedded' ? openEmbeddedClone() : openServerClone();
}

/** The profile named by GLANEUR_TEST_PROFILE; `embedded` where none is. */
export function testProfile(): TestProfile {
  const profile = process.env.GLANEUR_TEST_PROFILE ?? 'embedded';
  if (profile !== 'embedded' && profile !== 'server') {
    throw new Error(`GLANEUR_TEST_PROFILE is ${profile}: embedded or server`);
  }
  return profile;
}
