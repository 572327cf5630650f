import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run, step } from '../run/command.mjs';
import { readJson, writeJson } from '../run/json-file.mjs';
import { projectNode, projectPath, root } from '../run/project.mjs';
import { fingerprint } from './fingerprint.mjs';

const dependencies = ['package-lock.json'];

/** Types and code of the configuration of websites: the server and the pages import what is built here. */
const websiteConfig = {
  marker: join(root, 'packages', 'website-config', 'dist', '.built.json'),
  fingerprint: () => fingerprint(['packages/website-config', ...dependencies], isNoSpec),
  async build() {
    rmSync(join(root, 'packages', 'website-config', 'dist'), { recursive: true, force: true });
    await run(
      projectNode(),
      [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'packages/website-config/tsconfig.build.json'],
      { cwd: root },
    );
  },
  title: 'website configuration built',
};

const server = {
  marker: join(root, 'dist', '.built.json'),
  fingerprint: () =>
    fingerprint(
      [
        'src',
        'migrations',
        'seeds',
        'packages/website-config',
        'tsconfig.json',
        'tsconfig.build.json',
        ...dependencies,
      ],
      isNoSpec,
    ),
  async build() {
    if (!existsSync(this.marker)) rmSync(join(root, 'dist'), { recursive: true, force: true });
    await run(
      projectNode(),
      [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'],
      { cwd: root },
    );
    ['src', 'migrations', 'seeds'].forEach(removeOrphans);
  },
  title: 'server built',
};

const web = {
  marker: join(root, 'web', 'dist', '.built.json'),
  fingerprint: () => fingerprint(['web', 'packages', ...dependencies], isNoSpec),
  build: () =>
    run('npm', ['run', 'build', '-w', 'web'], {
      cwd: root,
      env: { ...process.env, PATH: projectPath() },
      shell: process.platform === 'win32',
    }),
  title: 'web pages built',
};

/** The template of the websites, compiled. Its own version decides whether there is anything to do. */
const site = {
  marker: join(root, 'site', 'dist', '.built.json'),
  fingerprint: () => fingerprint(['site', 'packages/website-config', ...dependencies], isNoSpec),
  build: () => run(projectNode(), [join('site', 'build', 'compile.mjs')], { cwd: root }),
  title: 'website template compiled',
};

/** Whether nothing that goes into the server or the pages was changed since they were built. */
export function buildIsCurrent() {
  return [websiteConfig, server, web, site].every(isCurrent);
}

/** Builds what is not current: first what both import, then server, pages and template side by side. */
export async function build() {
  if (!isCurrent(websiteConfig)) await buildOne(websiteConfig);
  const builds = [server, web, site].filter((target) => !isCurrent(target)).map(buildOne);
  const failed = (await Promise.allSettled(builds)).find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}

async function buildOne(target) {
  const seen = target.fingerprint();
  await step(target.title, () => target.build());
  writeJson(target.marker, { fingerprint: seen });
}

function isCurrent(target) {
  return readJson(target.marker)?.fingerprint === target.fingerprint();
}

function isNoSpec(path) {
  return !path.endsWith('.spec.ts');
}

/** What a removed source left behind: a migration that is no more must not run. */
function removeOrphans(folder) {
  const compiled = join(root, 'dist', folder);
  if (!existsSync(compiled)) return;
  for (const entry of readdirSync(compiled, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    const source = join(root, path.replace(/\.js(\.map)?$/, '.ts'));
    if (entry.isDirectory() && existsSync(source)) removeOrphans(path);
    else if (!existsSync(source)) rmSync(join(root, 'dist', path), { recursive: true });
  }
}
