import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, step } from '../run/command.mjs';
import { readJson, writeJson } from '../run/json-file.mjs';
import { machinePath, projectNode, root } from '../run/project.mjs';

/** Jest 30 loads Nest 12, which is ESM only, from this version on. */
const oldestNode = [24, 9];
const lockFile = join(root, 'package-lock.json');
const modules = join(root, 'node_modules');
const marker = join(modules, '.glaneur-setup.json');

/** Whether what the lock file names is installed, and on a Node new enough. Costs one digest. */
export function dependenciesAreCurrent() {
  const seen = readJson(marker);
  return seen?.lock === lockDigest() && seen.node === projectNode() && existsSync(seen.node);
}

/** Installs exactly what the lock file names, unless npm has just done so itself, and checks the Node that came with it. */
export async function installDependencies() {
  if (!matchesLockFile()) {
    await step('npm ci', () =>
      run('npm', ['ci', '--include=dev', '--include=optional', '--no-fund', '--no-audit'], {
        cwd: root,
        env: { ...process.env, PATH: machinePath() },
        shell: process.platform === 'win32',
      }),
    );
  }
  const node = projectNode();
  await checkNode(node);
  writeJson(marker, { lock: lockDigest(), node });
}

async function checkNode(node) {
  const version = (await run(node, ['--version'])).output.trim();
  const [major, minor] = version.slice(1).split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new Error(
    `Node ${oldestNode.join('.')} or newer is needed, this is ${version} (${node}).\n` +
      `npm installs a Node 24 beside the dependencies on Linux, Windows and macOS with Intel processors; for ` +
      `${process.platform}-${process.arch} none was found. Install Node 24 from nodejs.org or with a version ` +
      `manager (nvm install 24, fnm install 24, brew install node@24) and run the command again.`,
  );
}

/** Compares what npm noted about the installed tree, at the end of an install that went through, with the lock file. */
function matchesLockFile() {
  const installed = readJson(join(modules, '.package-lock.json'))?.packages;
  const wanted = readJson(lockFile)?.packages;
  if (!installed || !wanted) return false;
  const same = (path) =>
    wanted[path]?.version === installed[path].version &&
    wanted[path]?.integrity === installed[path].integrity;
  return (
    Object.keys(installed).every((path) => same(path) && existsSync(join(root, path))) &&
    Object.entries(wanted).every(([path, { optional, devOptional, peer, link }]) => {
      return (
        path === '' ||
        !path.includes('node_modules/') ||
        optional ||
        devOptional ||
        peer ||
        link ||
        path in installed
      );
    })
  );
}

function lockDigest() {
  return createHash('sha256').update(readFileSync(lockFile)).digest('hex');
}
