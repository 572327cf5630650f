/**
 * Renders one snapshot with the compiled template and with a plain `astro build` and compares every file, byte for
 * byte. Ends with 0 when they are the same, else with 1 and the files that differ.
 *   node build/compare.mjs <snapshot.json> <folder to work in>
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build } from 'astro';
import { staticConfig } from './site-config.mjs';
import { openCurrent } from './template-of.mjs';
import { writeSite } from './write-site.mjs';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const [snapshotFile, work] = process.argv.slice(2).map((path) => resolve(path));
const snapshot = JSON.parse(readFileSync(snapshotFile, 'utf8'));
const [compiled, plain] = ['compiled', 'plain'].map((name) => join(work, name));

const template = await openCurrent();
await writeSite(template, snapshot, compiled);
await build(staticConfig({ outDir: plain, cacheDir: join(work, 'cache'), pages: template.pages(snapshot) }));

const files = [...new Set([compiled, plain].flatMap(filesOf))].sort();
const differing = files.filter((file) => !isSame(file));
for (const file of differing) process.stdout.write(`differs: ${file}\n`);
process.stdout.write(`${files.length} files, ${differing.length} differ\n`);
process.exitCode = differing.length > 0 || files.length === 0 ? 1 : 0;

function isSame(file) {
  const [one, other] = [compiled, plain].map((folder) => read(join(folder, file)));
  return one !== null && other !== null && one.equals(other);
}

function read(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
