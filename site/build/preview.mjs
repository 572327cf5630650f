/**
 * Compiles the template when it has changed, and serves a fixture with it.
 *   npm run preview -w site -- [fixture or snapshot.json] [--port 4321] [--media picture.webp]
 *     [--api https://…] [--tiles https://…/{z}/{x}/{y}.png]
 */
import { parseArgs } from 'node:util';
import { namedSnapshot } from '../fixtures/named.ts';
import { serveSite } from './serve.mjs';
import { openCurrent } from './template-of.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string' },
    api: { type: 'string' },
    tiles: { type: 'string' },
    media: { type: 'string' },
  },
});
await import('./compile.mjs');
const template = await openCurrent();
const snapshot = namedSnapshot(positionals[0] ?? 'twenty-containers', values.api, values.tiles);
const site = await serveSite(template, snapshot, { port: Number(values.port ?? 0), media: values.media });
const pages = template.pages(snapshot).map(({ path, data }) => ({ path, kind: data.kind }));
process.stdout.write(`ready ${JSON.stringify({ url: site.url, pages })}\n`);
