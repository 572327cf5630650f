/**
 * A PostgreSQL with PostGIS of one spec alone, run by Node as it is: the class that starts it is a script's. Sends its
 * address; takes `stop` and `start`, each answered by `done`; when the channel closes, all of it goes.
 */
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serviceAccount } from '../../../scripts/services/account.mjs';
import { ensureServers } from '../../../scripts/services/packages.mjs';
import { PrivatePostgres } from '../../../scripts/services/postgres.mjs';

const account = serviceAccount();
const { postgres: program } = await ensureServers();
const folder = mkdtempSync(join(tmpdir(), 'glaneur-postgres-'));
chmodSync(folder, 0o700);
if (account.uid !== undefined) chownSync(folder, account.uid, account.gid);
const postgres = new PrivatePostgres({ ...program, folder, account });

process.on('disconnect', async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});
process.on('message', async (command) => {
  await postgres[command]();
  process.send('done');
});
await postgres.start();
process.send(postgres.url);
