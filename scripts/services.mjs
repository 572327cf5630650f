/**
 * Real PostgreSQL with PostGIS and real Redis as private instances of this clone:
 *   npm run services               starts them (installing Debian's packages where that is allowed)
 *   npm run services -- status     says whether they run
 *   npm run services -- env        prints DATABASE_URL and REDIS_URL of the running ones
 *   npm run services -- down       stops them; with --purge removes their data too
 */
import { parseArgs } from 'node:util';
import { dockerHint } from './services/docker-hint.mjs';
import { NotToBeHad, ensureChromium } from './services/packages.mjs';
import { findServices, startServices, stopServices } from './services/private-services.mjs';

/** As in sysexits.h: a service is unavailable; not the same as one that failed. */
const unavailable = 69;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { purge: { type: 'boolean' } },
});

const commands = {
  async up() {
    const env = await startServices();
    await ensureChromium();
    print(env);
  },
  async env() {
    const env = await findServices();
    if (!env) throw new Error('not running: npm run services');
    print(env);
  },
  async status() {
    const env = await findServices();
    process.stdout.write(env ? 'running\n' : 'not running\n');
    if (env) print(env);
    else process.exitCode = 1;
  },
  async down() {
    const stopped = await stopServices({ purge: values.purge });
    process.stdout.write(`${stopped ? 'stopped' : 'not running'}${values.purge ? ', data removed' : ''}\n`);
  },
};

function print(env) {
  for (const [name, value] of Object.entries(env)) process.stdout.write(`${name}=${value}\n`);
}

const command = commands[positionals[0] ?? 'up'];
if (!command) {
  process.stderr.write('usage: npm run services -- [up | down [--purge] | status | env]\n');
  process.exit(2);
}
try {
  await command();
} catch (error) {
  const isUnavailable = error instanceof NotToBeHad;
  process.stderr.write(`${error.message}\n${error.output ?? ''}\n${isUnavailable ? dockerHint : ''}`);
  process.exitCode = isUnavailable ? unavailable : 1;
}
