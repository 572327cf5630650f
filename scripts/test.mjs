/**
 * Runs all tests, on both profiles, and closes with `N passed, N failed`.
 *   npm test
 *   node scripts/test.mjs [--only unit,e2e] [--profile embedded|server] [--coverage] [-- Jest's own options]
 */
import { parseArgs } from 'node:util';
import { ensureChromium } from './services/packages.mjs';
import { runSuite } from './test/jest-run.mjs';
import { framed, summary } from './test/report.mjs';
import { releaseServers, serversForTests } from './test/servers.mjs';
import { plannedSuites, profiles, suiteNames } from './test/suites.mjs';

const { values, positionals: extra } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, profile: { type: 'string' }, coverage: { type: 'boolean' } },
});
const only = values.only?.split(',');
const unknown = [...(only ?? []).filter((name) => !suiteNames.includes(name))];
if (values.profile && !profiles.includes(values.profile)) unknown.push(values.profile);
if (unknown.length > 0) {
  process.stderr.write(`not a suite or profile: ${unknown.join(', ')}\n`);
  process.exit(2);
}

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interrupted.abort(signal));

const results = [];
const missing = [];
try {
  await runAll(plannedSuites({ only, profile: values.profile }));
} catch (error) {
  process.stderr.write(`${error.stack}\n${error.output ?? ''}\n`);
  results.push({
    suite: 'set-up',
    profile: null,
    passed: 0,
    failed: 1,
    skipped: 0,
    seconds: 0,
    note: error.message,
  });
} finally {
  await releaseServers().catch((error) =>
    process.stderr.write(`the services were not stopped: ${error.message}\n`),
  );
}
if (interrupted.signal.aborted) {
  const note = `interrupted by ${interrupted.signal.reason}`;
  results.push({ suite: 'the rest', profile: null, passed: 0, failed: 1, skipped: 0, seconds: 0, note });
}
if (results.length === 0) {
  results.push({
    suite: 'all',
    profile: null,
    passed: 0,
    failed: 1,
    skipped: 0,
    seconds: 0,
    note: 'ran no suite',
  });
}
process.stdout.write(`${summary(results, missing)}\n`);
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;

async function runAll(suites) {
  const servers = suites.some(({ profile }) => profile === 'server') ? await serversForTests() : null;
  if (servers?.reason) {
    missing.push('server');
    warn('THE SERVER PROFILE IS SKIPPED: real PostgreSQL with PostGIS and Redis cannot be had.', servers);
  }
  const chromium = suites.some(({ needsChromium }) => needsChromium) ? await ensureChromium() : null;
  if (!chromium && suites.some(({ needsChromium }) => needsChromium)) {
    missing.push('web (no Chromium)');
    warn('THE BROWSER TESTS ARE SKIPPED: neither Chromium nor Chrome is to be had.', {
      reason: 'install one of them',
      hint: '',
    });
  }
  for (const planned of suites) {
    if (interrupted.signal.aborted) return;
    if ((planned.profile === 'server' && servers.reason) || (planned.needsChromium && !chromium)) continue;
    const { suite, profile } = planned;
    process.stdout.write(`\n=== ${suite}${profile ? ` on the ${profile} profile` : ''} ===\n`);
    const flags = values.coverage
      ? [...extra, '--coverage', `--coverageDirectory=coverage/${[suite, profile].filter(Boolean).join('-')}`]
      : extra;
    results.push(await runSuite(planned, environment(profile, servers, chromium), flags, interrupted.signal));
  }
}

/** The addresses of real servers reach only the suites that run on them. */
function environment(profile, servers, chromium) {
  const { DATABASE_URL: _database, REDIS_URL: _redis, ...rest } = process.env;
  return {
    ...rest,
    ...(profile === null ? {} : { GLANEUR_TEST_PROFILE: profile }),
    ...(profile === 'server' ? servers.env : {}),
    ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
  };
}

function warn(title, { reason, hint }) {
  process.stderr.write(`\n${framed([title, ...reason.split('\n')])}\n${hint}\n`);
}
