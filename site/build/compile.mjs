/**
 * Compiles the template into `dist/<version>/`, which is never changed afterwards:
 *   entry.mjs       `openTemplate()`, complete without node_modules
 *   client/_astro/  the hashed assets that its pages refer to
 *   template.json   {version, astro, builtFrom}
 * and names it in `dist/current.json`. Does nothing when that version is there.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from './folder.mjs';
import { templateVersion } from './version.mjs';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const dist = join(siteFolder, 'dist');
const version = templateVersion();
const target = join(dist, version);

if (!existsSync(join(target, 'template.json'))) await compile();
writeWhole(join(dist, 'current.json'), { version });
process.stdout.write(`${target}\n`);

/** In a folder of its own, put in place as a whole: who opens a version finds all of it. */
async function compile() {
  // Loading Astro takes longer than finding that there is nothing to do.
  const { build } = await import('astro');
  const { astroVersion, compileConfig } = await import('./site-config.mjs');
  const staging = join(dist, `.compiling-${process.pid}`);
  try {
    await build(compileConfig({ outDir: staging, cacheDir: join(staging, 'cache'), version }));
    const server = join(staging, 'server');
    for (const name of readdirSync(server)) renameSync(join(server, name), join(staging, name));
    for (const name of ['server', 'cache']) rmSync(join(staging, name), { recursive: true, force: true });
    writeWhole(join(staging, 'template.json'), { version, astro: astroVersion, builtFrom: 'site/src' });
    rmSync(target, { recursive: true, force: true });
    renameSync(staging, target);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function writeWhole(path, value) {
  mkdirSync(dist, { recursive: true });
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, `${JSON.stringify(value, null, 2)}\n`);
  renameSync(partial, path);
}
