import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const rootFolder = join(__dirname, '..', '..', '..');

/** Changes with everything that decides what a freshly migrated database holds: 12 hexadecimal digits. */
export function templateHash(): string {
  const migrations = readdirSync(join(rootFolder, 'migrations'))
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const files = [
    ...migrations.map((name) => `migrations/${name}`),
    'src/infrastructure/typeorm/migrate.ts',
    'src/infrastructure/embedded/process/pglite-engine.ts',
    'node_modules/@electric-sql/pglite/package.json',
    'node_modules/@electric-sql/pglite-postgis/package.json',
  ];
  const digest = createHash('sha256');
  for (const file of files) digest.update(`${file}\0`).update(readFileSync(join(rootFolder, file)));
  return digest.digest('hex').slice(0, 12);
}
