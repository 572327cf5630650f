import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rootFolder } from '../support/databases/template-hash.js';
import { describeWithRealData } from '../support/real-data/folder.js';
import { naughtyStrings } from '../support/real-data/naughty-strings.js';
import { runScript } from './run.js';

describe('the compiled template writes what a plain astro build writes, byte for byte', () => {
  let work: string;
  beforeAll(async () => {
    const { code, output } = await runScript('compile.mjs', []);
    if (code !== 0) throw new Error(output);
  });
  // Inside the workspace: Astro resolves what the pages import from where it writes.
  beforeEach(async () => {
    work = await mkdtemp(join(rootFolder, 'site', 'dist', '.gate-'));
  });
  afterEach(() => rm(work, { recursive: true, force: true }));

  it.each([
    'no-containers',
    'twenty-containers',
    'two-hundred-containers',
    'with-hero',
    'tiled',
    'bare',
    'hostile',
  ])('%s', async (fixture) => {
    const { code, output } = await runScript('compare.mjs', [fixture, work]);
    expect(output).toMatch(/^\d+ files, \d+ of them pages, 0 differ\n$/);
    expect(code).toBe(0);
  });

  it('and a difference of one byte is found', async () => {
    const { code, output } = await runScript('compare.mjs', [
      'no-containers',
      work,
      '--plant',
      'what-we-accept.html',
    ]);
    expect(output).toContain('differs: what-we-accept.html\n');
    expect(output).toContain(' 1 differ\n');
    expect(code).toBe(1);
  });

  describeWithRealData('with the big list of naughty strings in every field', () => {
    it('is the same too', async () => {
      const texts = join(work, 'naughty.texts.json');
      await writeFile(texts, JSON.stringify(naughtyStrings()));
      const { code, output } = await runScript('compare.mjs', [texts, work]);
      expect(output).toMatch(/ 0 differ\n$/);
      expect(code).toBe(0);
    });
  });
});
