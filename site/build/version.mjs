import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { siteFolder } from './folder.mjs';

const sources = ['build/adapter', 'build/provided.mjs', 'build/site-config.mjs', 'package.json', 'src'];

/**
 * Names what a compiled template is made from: its sources, and by `package.json` the
 * exact versions of the packages that it takes in.
 * @returns {string} 16 hexadecimal digits
 */
export function templateVersion() {
  const digest = createHash('sha256');
  for (const path of sources.flatMap((source) => filesOf(join(siteFolder, source))).filter(isNoSpec)) {
    digest.update(`${relative(siteFolder, path)}\0`).update(readFileSync(path));
  }
  return digest.digest('hex').slice(0, 16);
}

const isNoSpec = (path) => !path.endsWith('.spec.ts');

function filesOf(path) {
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    throw error;
  }
  return entries
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap(({ name }) => filesOf(join(path, name)));
}
