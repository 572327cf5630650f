import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CommandFailed, run, step } from '../run/command.mjs';
import { root } from '../run/project.mjs';

const oldestPostgres = 15;
const serversFolder = '/usr/lib/postgresql';

/** Real servers cannot be had on this machine; the message says why. */
export class NotToBeHad extends Error {
  constructor(reason) {
    super(reason);
    this.name = 'NotToBeHad';
  }
}

/**
 * Finds PostgreSQL with PostGIS and Redis, and installs from Debian's packages what is missing.
 * @returns {Promise<{ postgres: { version: number, bin: string }, redis: string }>} where the programs are
 * @throws {NotToBeHad} where they are missing and may not be installed
 */
export async function ensureServers() {
  const found = installedServers();
  if (found) return found;
  const version = await postgresToInstall();
  const missing = [
    ...(postgresWithPostgis() ? [] : [`postgresql-${version}`, `postgresql-${version}-postgis-3`]),
    ...(findProgram('redis-server') ? [] : ['redis-server']),
  ];
  await install(missing);
  const installed = installedServers();
  if (!installed)
    throw new NotToBeHad(
      `${missing.join(', ')} were installed, yet the servers are not where Debian puts them`,
    );
  return installed;
}

/** The path of Chromium or Chrome, installed from Debian's package if need be; null, with a line that says so, where it cannot be had. */
export async function ensureChromium() {
  const present = findChromium();
  if (present) return present;
  try {
    await install(['chromium']);
  } catch (error) {
    process.stderr.write(`Chromium cannot be had: ${error.message}\n${error.output?.slice(-2_000) ?? ''}\n`);
  }
  return findChromium();
}

/** The path of Chromium or Chrome, or null. */
export function findChromium() {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    const path = findProgram(name);
    if (path) return path;
  }
  return null;
}

function installedServers() {
  const postgres = postgresWithPostgis();
  const redis = findProgram('redis-server');
  return postgres && redis && findProgram('redis-cli') ? { postgres, redis } : null;
}

function postgresWithPostgis() {
  return (
    postgresServers().find(({ version }) =>
      existsSync(`/usr/share/postgresql/${version}/extension/postgis.control`),
    ) ?? null
  );
}

function postgresServers() {
  if (!existsSync(serversFolder)) return [];
  return readdirSync(serversFolder)
    .map((name) => ({ version: Number(name), bin: join(serversFolder, name, 'bin') }))
    .filter(({ version, bin }) => version >= oldestPostgres && existsSync(join(bin, 'initdb')))
    .sort((a, b) => b.version - a.version);
}

/** The version that Debian offers PostGIS for: one whose server is there already if possible, else the newest. */
async function postgresToInstall() {
  requireDebian();
  let offered = await offeredVersions();
  if (offered.length === 0) {
    await step('apt-get update', () => asRoot(['apt-get', '-q', 'update']));
    offered = await offeredVersions();
  }
  const present = postgresServers().find(({ version }) => offered.includes(version));
  const version = present?.version ?? offered[0];
  if (version === undefined)
    throw new NotToBeHad(`no package of PostGIS for PostgreSQL ${oldestPostgres} or newer is offered here`);
  return version;
}

async function offeredVersions() {
  const { output } = await run('apt-cache', ['search', '--names-only', '^postgresql-[0-9]+-postgis-3$']);
  return [...output.matchAll(/^postgresql-(\d+)-postgis-3 /gm)]
    .map((match) => Number(match[1]))
    .filter((version) => version >= oldestPostgres)
    .sort((a, b) => b - a);
}

async function install(packages) {
  requireDebian();
  const script = join(root, 'scripts', 'services', 'install-packages.sh');
  try {
    await step(`installed ${packages.join(', ')}`, () => asRoot(['sh', script, ...packages]));
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    throw new NotToBeHad(
      `apt-get could not install ${packages.join(', ')}:\n${error.output.trim().split('\n').slice(-12).join('\n')}`,
    );
  }
}

function requireDebian() {
  if (!findProgram('apt-get') || !findProgram('dpkg-query'))
    throw new NotToBeHad('this machine has no apt-get');
}

async function asRoot([command, ...args]) {
  if (process.getuid?.() === 0) return run(command, args);
  const sudo = findProgram('sudo');
  if (!sudo || (await run(sudo, ['-n', 'true'], { tolerate: [1] })).code !== 0) {
    throw new NotToBeHad('packages are missing, and installing them takes root or a sudo without password');
  }
  return run(sudo, ['-n', command, ...args]);
}

function findProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/sbin', '/usr/local/bin'];
  for (const folder of folders.filter(
    (candidate) => candidate !== '' && !candidate.includes('node_modules'),
  )) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      continue;
    }
  }
  return null;
}
