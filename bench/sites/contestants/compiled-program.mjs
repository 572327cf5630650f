/**
 * Renders whole sites with a compiled template: one job that is given as an argument, or one for each message.
 *   node compiled-program.mjs <entry.mjs> [{ "snapshot": <file>, "output": <folder> }]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [entry, job] = process.argv.slice(2);
const { openTemplate } = await import(pathToFileURL(entry).href);
const template = await openTemplate();

async function build({ snapshot, output }) {
  const folders = new Set();
  for (const page of template.pages(JSON.parse(readFileSync(snapshot, 'utf8')))) {
    const file = join(output, page.file);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, (await template.render(page)).body);
  }
}

if (job) await build(JSON.parse(job));
else {
  process.on('message', (next) => void build(next).then(() => process.send('built')));
  process.send('ready');
}
