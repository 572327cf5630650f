/**
 * Renders whole sites with the compiled template: one that is named as an argument, or one for each message.
 * A job is { snapshot: <file>, output: <folder> }.
 */
import { readFileSync } from 'node:fs';
import { openCurrent } from '../../../site/build/template-of.mjs';
import { writeSite } from '../../../site/build/write-site.mjs';

const template = await openCurrent();

const build = ({ snapshot, output }) =>
  writeSite(template, JSON.parse(readFileSync(snapshot, 'utf8')), output);

const [job] = process.argv.slice(2);
if (job) await build(JSON.parse(job));
else {
  process.on('message', (next) => void build(next).then(() => process.send('built')));
  process.send('ready');
}
