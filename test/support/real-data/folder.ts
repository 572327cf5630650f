import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Folder of the published files that these specs read: real containers, communes, broken geometries, naughty strings.
 * They are not ours to ship, so a machine without them skips the specs and says so.
 */
export function realDataFolder(): string | undefined {
  return process.env.GLANEUR_REAL_DATA || undefined;
}

export function readRealFile(path: string): string {
  const folder = realDataFolder();
  if (!folder) throw new Error('GLANEUR_REAL_DATA is not set');
  return readFileSync(join(folder, path), 'utf8');
}

/** A `describe` that runs where the files are; elsewhere it is skipped with a line that nobody overlooks. */
export function describeWithRealData(name: string, body: () => void): void {
  if (realDataFolder()) {
    describe(name, body);
    return;
  }
  process.stderr.write(
    `SKIPPED: ${name}. Set GLANEUR_REAL_DATA to the folder of the real files to run it.\n`,
  );
  describe.skip(`${name} (GLANEUR_REAL_DATA is not set)`, body);
}
