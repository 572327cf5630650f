import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { run } from '../../../scripts/run/command.mjs';
import { cpuSecondsOf } from '../../shared/server-process.mjs';
import { ask } from './ask.mjs';
import { freePort } from './free-port.mjs';

const BROTLI = 'ngx_http_brotli_static_module.so';
const START_LIMIT_MS = 5_000;

/** What Debian's package is called that it comes with, and how to have it. */
export const INSTALL = 'apt-get install --no-install-recommends nginx libnginx-mod-http-brotli-static';

/** @returns {Promise<{ version: string, brotli: string | null } | null>} null where it is not installed */
export async function findNginx() {
  try {
    const { output } = await run('nginx', ['-V']);
    const [, modules] = /--modules-path=(\S+)/.exec(output) ?? [];
    const { output: place } = await run('which', ['nginx']);
    // Beside the program as well: a package need not be unpacked into the system's own folders.
    const folders = [modules, join(dirname(dirname(dirname(place.trim()))), modules ?? '')];
    const brotli = folders.map((folder) => join(folder, BROTLI)).find(existsSync) ?? null;
    return { version: /nginx\/(\S+)/.exec(output)?.[1] ?? 'unknown', brotli };
  } catch {
    return null;
  }
}

/** nginx as one process, in a folder of its own and on a port of its own. */
export class Nginx {
  name = 'nginx';
  #child;

  /** @param {{ folder: string, files: string, assets: string, headers: Record<string, string>, brotli: string | null }} place */
  static async start(place) {
    const nginx = new Nginx();
    const port = await freePort();
    mkdirSync(place.folder);
    writeFileSync(join(place.folder, 'nginx.conf'), configOf(place, port));
    const args = ['-p', place.folder, '-c', 'nginx.conf', '-e', 'stderr'];
    nginx.#child = spawn('nginx', args, { stdio: ['ignore', 'ignore', 'inherit'] });
    nginx.url = `http://127.0.0.1:${port}`;
    const until = Date.now() + START_LIMIT_MS;
    while (!(await ask(port, 'localhost', '/').catch(() => null))) {
      if (Date.now() > until || nginx.#child.exitCode !== null) throw new Error('nginx did not start');
      await delay(50);
    }
    return nginx;
  }

  cpuSeconds() {
    return cpuSecondsOf(this.#child.pid);
  }

  async stop() {
    const ended = once(this.#child, 'close');
    this.#child.kill('SIGTERM');
    await ended;
  }
}

/** One process, so that both have one processor; open files are kept, connections stay, nothing is logged. */
function configOf({ folder, files, assets, headers, brotli }, port) {
  const sent = Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}";`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
daemon off;
master_process off;
worker_processes 1;
pid ${folder}/nginx.pid;
${brotli ? `load_module ${brotli};` : ''}
events { worker_connections 1024; }
http {
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  types { text/html html; text/css css; text/javascript js; application/json json; image/svg+xml svg; application/xml xml; font/woff2 woff2; }
  charset utf-8;
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  open_file_cache max=10000 inactive=60s;
  open_file_cache_valid 60s;
  gzip_static on;
  gzip_vary on;
  ${brotli ? 'brotli_static on;' : ''}
  server {
    listen 127.0.0.1:${port};
    root ${files};
    ${sent.join('\n    ')}
    location / { try_files $uri $uri.html /index.html =404; }
    location /_astro/ { root ${assets}; expires max; }
  }
}
`;
}
