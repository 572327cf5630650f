/**
 * Renders whole sites with the compiled template: one that is named as an argument, or one for each message.
 * A job is { snapshot: <file>, output: <folder> }.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openCurrent } from '../../../site/build/template-of.mjs';

const template = await openCurrent();

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

const [job] = process.argv.slice(2);
if (job) await build(JSON.parse(job));
else {
  process.on('message', (next) => void build(next).then(() => process.send('built')));
  process.send('ready');
}
