import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../../scripts/run/command.mjs';
import { writeChanged } from '../building/write-changed.mjs';
import { putAway } from '../scratch.mjs';

const LAYOUTS = { howToGive: 'text', legal: 'text' };

/** Hugo as one installs it: a content file for each page, its data in the front matter, what all share in `data/`. */
export const hugo = {
  name: 'hugo',
  title: 'Hugo',
  exactly: false,
  install: 'apt-get install hugo',

  /** @returns {Promise<string | null>} its version; null where it is not installed */
  async version() {
    try {
      const { output } = await run('hugo', ['version']);
      return /^hugo v(\S+)/.exec(output)?.[1] ?? null;
    } catch {
      return null;
    }
  },

  async open(folder) {
    cpSync(join(import.meta.dirname, 'hugo'), folder, { recursive: true });
    const output = join(folder, 'public');
    return {
      output,
      give: async (input) => writeInput(folder, input),
      async empty() {
        for (const made of ['public', 'resources', '.hugo_build.lock']) putAway(join(folder, made));
      },
      build: () => run('hugo', ['--quiet', '--noBuildLock'], { cwd: folder }),
      close: async () => {},
    };
  },
};

function writeInput(folder, { site, pages, files, fixed }) {
  const data = Object.entries({ site, ...files });
  for (const [name, value] of data) writeChanged(join(folder, 'data', `${name}.json`), JSON.stringify(value));
  for (const [name, body] of Object.entries(fixed)) writeChanged(join(folder, 'static', name), body);
  for (const view of pages) {
    const name = view.kind === 'home' ? '_index' : view.file.replace(/\.html$/, '');
    writeChanged(join(folder, 'content', `${name}.md`), frontMatterOf(view));
  }
}

function frontMatterOf(view) {
  const layout = LAYOUTS[view.kind] ?? view.kind.toLowerCase();
  return `${JSON.stringify({ url: `/${view.file}`, layout, view }, null, 1)}\n`;
}
