import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from '../../../scripts/run/command.mjs';
import { PUBLIC_ROLE } from '../../shared/database/connection.mjs';
import { ratesOf } from '../../shared/load/samples.mjs';
import { CONCURRENCY } from '../../shared/settings.mjs';
import { WrongAnswer } from '../../shared/wrong-answer.mjs';
import { QUESTION } from '../settings.mjs';
import { pgbenchScript } from './pgbench-script.mjs';

const DEBIAN_FOLDER = '/usr/lib/postgresql';

/** The path of pgbench: the newest of Debian's packages, else the one in the PATH; null where there is none. */
export function findPgbench() {
  const versions = existsSync(DEBIAN_FOLDER)
    ? readdirSync(DEBIAN_FOLDER)
        .map(Number)
        .sort((a, b) => b - a)
    : [];
  const folders = [
    ...versions.map((version) => join(DEBIAN_FOLDER, String(version), 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.map((folder) => join(folder, 'pgbench')).find((path) => existsSync(path)) ?? null;
}

/**
 * One round of a statement by PostgreSQL's own load program: no HTTP, no JavaScript. The limit of what can be had.
 * @param {{ program: string, connection: object, statement: import('../question.mjs').Statement }} contestant
 * @returns {Promise<import('../../shared/settings.mjs').Rates>}
 */
export async function pgbenchRound({ program, connection, statement }, origins, { settle, measured }) {
  const folder = mkdtempSync(join(tmpdir(), 'glaneur-bench-'));
  try {
    writeFileSync(join(folder, 'script.sql'), pgbenchScript(statement, origins));
    const { host, port, user, password, database } = connection;
    const settings = [
      '-M',
      'prepared',
      '-n',
      '-c',
      CONCURRENCY,
      '-j',
      1,
      '-T',
      Math.ceil(settle + measured) + 1,
    ];
    const input = ['-D', `radius=${QUESTION.radiusM}`, '-f', 'script.sql', '--random-seed=1'];
    const { output } = await run(
      program,
      [
        ...settings,
        ...input,
        '-l',
        '--log-prefix=transactions',
        '-h',
        host,
        '-p',
        port,
        '-U',
        user,
        database,
      ].map(String),
      { cwd: folder, env: { ...process.env, PGPASSWORD: password, PGOPTIONS: PUBLIC_ROLE } },
    );
    if (!/number of failed transactions: 0 /.test(output) || /aborted/.test(output))
      throw new WrongAnswer(output);
    const samples = readdirSync(folder)
      .filter((name) => name.startsWith('transactions.'))
      .flatMap((name) => samplesIn(readFileSync(join(folder, name), 'utf8')));
    const startMs = samples.reduce((first, { atMs }) => Math.min(first, atMs), Infinity);
    return ratesOf(samples, startMs + settle * 1_000, measured);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lines of `client transaction latency_us script epoch_s epoch_us`. */
function samplesIn(log) {
  return log
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number))
    .map(([, , latencyUs, , seconds, us]) => ({
      atMs: seconds * 1_000 + us / 1_000,
      latencyMs: latencyUs / 1_000,
    }));
}
