import { removeEmbeddedClones } from './databases/embedded-databases.js';
import { removeServerClones } from './databases/server-databases.js';
import { currentRun } from './databases/test-run.js';
import { testProfile } from './test-database.js';

/** Removes the databases that spec files did not close. */
export default async function globalTeardown(): Promise<void> {
  await (testProfile() === 'embedded'
    ? removeEmbeddedClones(currentRun())
    : removeServerClones(currentRun()));
}
