import { existsSync, chownSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { run } from '../run/command.mjs';
import { freePort } from './free-port.mjs';

/**
 * Durability is off: this instance holds test data that can be made again. Never copy these lines to a real server.
 * The session limit leaves room for two Jest workers with their pools; the rest is kept small.
 */
const settings = `
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 200
shared_buffers = '256MB'
work_mem = '16MB'
maintenance_work_mem = '128MB'
max_wal_size = '2GB'
fsync = off
synchronous_commit = off
full_page_writes = off
log_min_messages = warning
`;

/** A private PostgreSQL with PostGIS in one folder, run by one account. */
export class PrivatePostgres {
  /** @param {{ bin: string, version: number, folder: string, account: object, known?: object }} place `known` is what was remembered of it */
  constructor({ bin, version, folder, account, known }) {
    this.bin = bin;
    this.version = version;
    this.account = account;
    this.data = join(folder, `postgresql-${version}`);
    this.log = join(folder, 'postgresql.log');
    this.port = known?.port;
    this.superuserPassword = known?.superuserPassword;
    this.password = known?.password;
  }

  get remembered() {
    const { version, bin, port, superuserPassword, password } = this;
    return { version, bin, port, superuserPassword, password };
  }

  get url() {
    return `postgres://glaneur:${this.password}@127.0.0.1:${this.port}/glaneur`;
  }

  async isRunning() {
    if (!this.port || !existsSync(join(this.data, 'postmaster.pid'))) return false;
    const { code } = await this.#program('pg_isready', ['-q', '-h', '127.0.0.1', '-p', String(this.port)], {
      tolerate: [1, 2, 3],
    });
    return (
      code === 0 &&
      (await this.#program('pg_ctl', ['status', '-D', this.data], { tolerate: [3, 4] })).code === 0
    );
  }

  async start() {
    const isNew = !existsSync(join(this.data, 'glaneur.ready')) || !this.password;
    if (isNew) await this.#create();
    this.port = await freePort(this.port);
    const options = ['-w', '-t', '60', '-D', this.data, '-l', this.log, '-o', `-p ${this.port}`];
    await this.#program('pg_ctl', ['start', ...options]);
    if (isNew) await this.#prepare();
  }

  async stop() {
    await this.#program('pg_ctl', ['stop', '-w', '-m', 'fast', '-D', this.data], { tolerate: [1] });
  }

  /** The default collation is a linguistic one, as on most managed servers, so that a forgotten COLLATE "C" shows. */
  async #create() {
    rmSync(this.data, { recursive: true, force: true });
    this.superuserPassword = randomBytes(18).toString('base64url');
    this.password = randomBytes(18).toString('base64url');
    const passwordFile = `${this.data}.password`;
    writeFileSync(passwordFile, this.superuserPassword, { mode: 0o600 });
    this.#handOver(passwordFile);
    const locale = ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en-US'];
    try {
      const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
      await this.#program('initdb', ['-D', this.data, '--no-sync', ...access, ...locale]);
    } finally {
      rmSync(passwordFile, { force: true });
    }
    const path = join(this.data, 'postgresql.auto.conf');
    writeFileSync(path, settings, { mode: 0o600 });
    this.#handOver(path);
  }

  /** As on a managed server: the application's login owns its databases and is no superuser; PostGIS is there already. */
  async #prepare() {
    const statements = `
      CREATE ROLE glaneur LOGIN CREATEROLE CREATEDB NOSUPERUSER NOBYPASSRLS PASSWORD '${this.password}';
      CREATE EXTENSION IF NOT EXISTS postgis;
      CREATE DATABASE glaneur OWNER glaneur;
    `;
    const target = ['-h', '127.0.0.1', '-p', String(this.port), '-U', 'postgres', '-d', 'template1'];
    await this.#program('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', ...target, '-f', '-'], {
      input: statements,
      env: { ...process.env, PGPASSWORD: this.superuserPassword },
    });
    const marker = join(this.data, 'glaneur.ready');
    writeFileSync(marker, '');
    this.#handOver(marker);
  }

  #program(name, args, options = {}) {
    return run(join(this.bin, name), args, { cwd: '/', ...this.account, ...options });
  }

  #handOver(path) {
    if (this.account.uid !== undefined) chownSync(path, this.account.uid, this.account.gid);
  }
}
