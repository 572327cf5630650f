import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../../scripts/run/command.mjs';
import { projectNode, root } from '../../../scripts/run/project.mjs';
import { astroVersion } from '../../../site/build/site-config.mjs';
import { environment } from '../../shared/contestant.mjs';
import { putAway } from '../scratch.mjs';

const ASTRO = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
const CONFIG = '../bench/sites/contestants/astro.config.mjs';

/** The same template by `astro build`, as one would use Astro; its pages are listed for it. */
export const astro = {
  name: 'astro',
  title: '`astro build`',
  exactly: true,
  version: async () => astroVersion,

  async open(folder) {
    const [pages, outDir, cacheDir] = ['pages.json', 'output', 'cache'].map((name) => join(folder, name));
    return {
      output: outDir,
      give: async (input) => writeFileSync(pages, JSON.stringify(input.listed)),
      async empty() {
        for (const made of [outDir, cacheDir]) putAway(made);
      },
      /** Astro empties the folder itself: it is spared that, and the others what comes of it. */
      build() {
        putAway(outDir);
        return run(projectNode(), [ASTRO, 'build', '--config', CONFIG], {
          cwd: join(root, 'site'),
          env: {
            ...environment,
            ASTRO_TELEMETRY_DISABLED: '1',
            BENCH_PLACE: JSON.stringify({ pages, outDir, cacheDir }),
          },
        });
      },
      close: async () => {},
    };
  },
};
