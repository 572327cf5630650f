import { readFileSync } from 'node:fs';
import { staticConfig } from '../../../site/build/site-config.mjs';

const { pages, outDir, cacheDir } = JSON.parse(process.env.BENCH_PLACE);
const { configFile: _configFile, ...config } = staticConfig({
  outDir,
  cacheDir,
  pages: JSON.parse(readFileSync(pages, 'utf8')),
});

/** What the gate of byte equality builds with, for the command. */
export default config;
