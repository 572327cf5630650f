/**
 * Renders one snapshot with the compiled template and with a plain `astro build` and compares every file, byte for
 * byte. Ends with 0 when they are the same, else with 1 and the files that differ.
 *   node site/build/compare.mjs <fixture or snapshot.json> <folder to work in> [--plant <file>]
 * `--plant` changes one byte of one file first, to see the difference found.
 */
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { namedSnapshot } from '../fixtures/named.ts';
import { staticConfig } from './site-config.mjs';
import { openCurrent } from './template-of.mjs';
import { writeSite } from './write-site.mjs';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { values, positionals } = parseArgs({ allowPositionals: true, options: { plant: { type: 'string' } } });
const [name, work] = positionals;
const snapshot = namedSnapshot(name);
const [compiled, plain] = ['compiled', 'plain'].map((folder) => resolve(work, folder));

const template = await openCurrent();
await writeSite(template, snapshot, compiled);
if (values.plant) appendFileSync(join(compiled, values.plant), ' ');
const pages = template.pages(snapshot);
await build(staticConfig({ outDir: plain, cacheDir: resolve(work, 'cache'), pages }));

const files = [...new Set([compiled, plain].flatMap(filesOf))].sort();
const differing = files.filter((file) => !isSame(file));
for (const file of differing) process.stdout.write(`differs: ${file}\n`);
process.stdout.write(`${files.length} files, ${pages.length} of them pages, ${differing.length} differ\n`);
process.exitCode = differing.length > 0 || files.length <= pages.length ? 1 : 0;

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
