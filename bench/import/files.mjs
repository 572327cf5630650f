import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoContainers } from '../../dist/seeds/index.js';
import { EXISTING } from './settings.mjs';

const HEADER = 'reference,name,type,latitude,longitude,capacityL,address';

/**
 * Spreadsheets of containers of the demo data that are not in the database yet, by their number of rows.
 * @param {readonly number[]} sizes
 * @param {string} today YYYY-MM-DD
 * @returns {Promise<{ paths: Map<number, string>, remove: () => void }>}
 */
export async function writeFiles(sizes, today) {
  const folder = mkdtempSync(join(tmpdir(), 'glaneur-bench-import-'));
  const paths = new Map();
  for (const rows of sizes) {
    const path = join(folder, `${rows}.csv`);
    await write(path, rows, today);
    paths.set(rows, path);
  }
  return { paths, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

async function write(path, rows, today) {
  const file = createWriteStream(path);
  file.write(`${HEADER}\n`);
  let seen = 0;
  for (const batch of demoContainers(EXISTING + rows, { today })) {
    const added = batch.slice(Math.max(0, EXISTING - seen));
    seen += batch.length;
    if (added.length > 0 && !file.write(added.map(lineOf).join(''))) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

function lineOf({ reference, name, type, latitude, longitude, capacityL, address }) {
  const cells = [reference, name, type, latitude, longitude, capacityL, address];
  return `${cells.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(',')}\n`;
}
