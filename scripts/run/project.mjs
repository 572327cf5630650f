import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clone's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Everything the scripts leave behind on this machine, ignored by git. */
export const localFolder = join(root, '.glaneur');

const installedBin = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';

/** The Node that npm installed with the dependencies, else the one that runs this script. */
export function projectNode() {
  const packaged = join(
    root,
    'node_modules',
    `node-${windows ? 'win' : process.platform}-${process.arch}`,
    'bin',
    windows ? 'node.exe' : 'node',
  );
  return existsSync(packaged) ? packaged : process.execPath;
}

/** The machine's PATH without the dependencies' folder: npm must not run on a Node that it is about to replace. */
export function machinePath() {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !/node_modules[\\/]\.bin[\\/]?$/.test(folder))
    .join(delimiter);
}

/** The PATH that `npm run` gives to a script. */
export function projectPath() {
  return [installedBin, machinePath()].join(delimiter);
}
