import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const ROOT = join(__dirname, '..', '..');
export const PLANTED = 'test/architecture/planted';

/** Paths, from the root of the repository and with forward slashes, of every file under `folder`. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** The names of the planted trees: each is the name of the rule that its tree breaks. */
export const plantedRules = (): string[] =>
  readdirSync(join(ROOT, PLANTED), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** What the first line of a file in a planted tree says is wrong with it; undefined for one that keeps the rules. */
export const plantedFault = (file: string): string | undefined => /^\/\/ planted: (.+)/.exec(read(file))?.[1];
