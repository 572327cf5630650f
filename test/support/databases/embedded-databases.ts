import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '../../../src/infrastructure/embedded/embedded-database.js';
import { migrate } from '../../../src/infrastructure/typeorm/migrate.js';
import type { TestDatabase } from '../test-database.js';
import { rootFolder, templateHash } from './template-hash.js';
import { currentRun, isLeftBy, nameForRun } from './test-run.js';

const folder = join(rootFolder, '.glaneur', 'test');
export const processEntry = join(
  rootFolder,
  'dist',
  'src',
  'infrastructure',
  'embedded',
  'process',
  'main.js',
);
const PREFIX = 'database';

/** Migrates a data folder once per schema; later runs find it. */
export async function prepareEmbeddedTemplate(run: string): Promise<void> {
  if (existsSync(template())) return;
  if (!existsSync(processEntry)) throw new Error('the server is not built: npm run build');
  const draft = join(folder, nameForRun(PREFIX, run));
  const database = await startEmbeddedDatabase({ home: draft, processEntry });
  try {
    await migrate(database.connection);
    await database.maintain();
  } finally {
    await database.stop();
  }
  await removeOtherTemplates();
  await rename(draft, template()).catch((error: unknown) => {
    if (!existsSync(template())) throw error;
  });
}

/** The template's data for a program or a database process that is started on `home`. */
export async function copyEmbeddedTemplate(home: string): Promise<void> {
  await cp(template(), home, { recursive: true });
}

/** A copy of the template with a database process of its own. */
export async function openEmbeddedClone(): Promise<TestDatabase> {
  const home = join(folder, nameForRun(PREFIX, currentRun()));
  await copyEmbeddedTemplate(home);
  const database = await startEmbeddedDatabase({ home, processEntry });
  return {
    profile: 'embedded',
    connection: database.connection,
    close: async () => {
      await database.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Removes what this run, or one that was killed, did not close. */
export async function removeEmbeddedClones(run: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (isLeftBy(name, PREFIX, run)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function removeOtherTemplates(): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith('template-')) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function template(): string {
  return join(folder, `template-${templateHash()}`);
}
