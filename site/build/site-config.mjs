import { createRequire } from 'node:module';
import { passthroughImageService } from 'astro/config';
import { compiledTemplate } from './adapter/integration.mjs';
import { siteFolder } from './folder.mjs';
import { provided } from './provided.mjs';

/** The version of Astro that is installed. */
export const astroVersion = createRequire(import.meta.url)('astro/package.json').version;

/** What both ways of rendering share. Nothing is inlined: the pages' policy forbids inline script and style. */
const shared = {
  configFile: false,
  root: siteFolder,
  trailingSlash: 'ignore',
  logLevel: 'error',
  devToolbar: { enabled: false },
  security: { checkOrigin: false },
  // Pictures are made before the snapshot is.
  image: { service: passthroughImageService() },
};
const build = { format: 'preserve', inlineStylesheets: 'never', assets: '_astro' };
const viteBuild = { assetsInlineLimit: 0, modulePreload: { polyfill: false } };

/**
 * Compiles the template itself: a server that is given its pages one by one, complete without `node_modules`.
 * @param {{ outDir: string, cacheDir: string, version: string }} options
 */
export function compileConfig({ outDir, cacheDir, version }) {
  return {
    ...shared,
    output: 'server',
    adapter: compiledTemplate(),
    outDir,
    cacheDir,
    build: { ...build, server: `${outDir}/server`, client: `${outDir}/client`, serverEntry: 'entry.mjs' },
    vite: { plugins: [provided({ pages: [], version })], build: viteBuild, ssr: { noExternal: true } },
  };
}

/**
 * A plain `astro build` of one site, from all of its pages.
 * @param {{ outDir: string, cacheDir: string, pages: readonly object[] }} options
 */
export function staticConfig({ outDir, cacheDir, pages }) {
  return {
    ...shared,
    output: 'static',
    outDir,
    cacheDir,
    build,
    vite: { plugins: [provided({ pages, version: 'static' })], build: viteBuild },
  };
}
