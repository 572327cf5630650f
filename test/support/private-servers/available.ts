import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { testProfile } from '../test-database.js';

/**
 * `describe` where a private server can be started: on the server profile, unless its servers are somebody else's and
 * the programs are not here. Skips and says so elsewhere.
 */
export function describeWith(program: 'redis-server' | 'postgres'): jest.Describe {
  if (testProfile() !== 'server') return describe.skip;
  const isHere = program === 'postgres' ? hasPostgres() : spawnSync(program, ['--version']).status === 0;
  if (!isHere) process.stderr.write(`SKIPPED: ${program} is not installed on this machine.\n`);
  return isHere ? describe : describe.skip;
}

/** Debian's place, where the scripts of this repository look. */
function hasPostgres(): boolean {
  const folder = '/usr/lib/postgresql';
  return existsSync(folder) && readdirSync(folder).length > 0;
}
