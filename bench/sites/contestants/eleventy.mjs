import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { run, step } from '../../../scripts/run/command.mjs';
import { readJson } from '../../../scripts/run/json-file.mjs';
import { localFolder, projectNode, projectPath } from '../../../scripts/run/project.mjs';
import { environment } from '../../shared/contestant.mjs';
import { writeChanged } from '../building/write-changed.mjs';
import { putAway } from '../scratch.mjs';

const VERSION = '3.1.5';
/** Installed when the benchmark wants it: nothing of the project depends on it. */
const HOME = join(localFolder, 'bench', 'eleventy');
const PACKAGE = join(HOME, 'node_modules', '@11ty', 'eleventy');

/** Eleventy with templates in JavaScript, its fastest, and pages from one data file by pagination. */
export const eleventy = {
  name: 'eleventy',
  title: 'Eleventy',
  exactly: false,
  install: `npm install @11ty/eleventy@${VERSION}`,

  /** Installs it once. @returns {Promise<string | null>} its version; null where npm cannot install it */
  async version() {
    const there = () => readJson(join(PACKAGE, 'package.json'))?.version;
    if (there() === VERSION) return VERSION;
    try {
      await step(`Eleventy ${VERSION} installed`, install);
    } catch (error) {
      process.stderr.write(`${error.output ?? error.message}\n`);
    }
    return there() ?? null;
  },

  async open(folder) {
    cpSync(join(import.meta.dirname, 'eleventy'), folder, { recursive: true });
    writeChanged(join(folder, 'package.json'), '{"type":"module","private":true}\n');
    symlinkSync(join(HOME, 'node_modules'), join(folder, 'node_modules'));
    const output = join(folder, 'public');
    return {
      output,
      give: async (input) => writeInput(folder, input),
      empty: async () => putAway(output),
      build: () =>
        run(projectNode(), [join(PACKAGE, 'cmd.cjs'), '--quiet'], { cwd: folder, env: environment }),
      close: async () => {},
    };
  },
};

async function install() {
  mkdirSync(HOME, { recursive: true });
  writeChanged(join(HOME, 'package.json'), '{"private":true}\n');
  const args = ['install', '--no-audit', '--no-fund', '--save-exact', `@11ty/eleventy@${VERSION}`];
  await run('npm', args, { cwd: HOME, env: { ...process.env, PATH: projectPath() } });
}

function writeInput(folder, { site, pages, files, fixed }) {
  const data = Object.entries({ site, views: pages, files });
  for (const [name, value] of data)
    writeChanged(join(folder, '_data', `${name}.json`), JSON.stringify(value));
  for (const [name, body] of Object.entries(fixed)) writeChanged(join(folder, 'fixed', name), body);
}
