import { join } from 'node:path';
import { environment, overHttp } from '../../shared/contestant.mjs';
import { measureInTurns } from '../../shared/rounds.mjs';
import { ServerProcess } from '../../shared/server-process.mjs';
import { WrongAnswer } from '../../shared/wrong-answer.mjs';
import { siteOf } from '../content/snapshots.mjs';
import { scratchFolder } from '../scratch.mjs';
import { AIMS } from '../settings.mjs';
import { Workshop } from '../workshop.mjs';
import { ask } from './ask.mjs';
import { findNginx, Nginx } from './nginx.mjs';

const PROGRAM = join(import.meta.dirname, 'sites-program.mjs');
const PAGES = 200;
/** As browsers ask: the one that both have beside the plain file. */
const ENCODINGS = ['br', 'gzip'];

/**
 * Published pages of one site, precompressed, from the sites' listener and from nginx: the same files.
 * @returns {Promise<object>} rates by encoding and server; without nginx where that is missing
 */
export async function measureServing(plan) {
  const work = scratchFolder();
  const servers = [];
  try {
    const site = await publish(join(work, 'sites'));
    servers.push(
      await ServerProcess.start('glaneur', [PROGRAM, join(work, 'sites')], { cwd: work, env: environment }),
    );
    const nginx = await findNginx();
    if (nginx)
      servers.push(
        await Nginx.start({ ...(await likeOurs(servers[0], site)), folder: join(work, 'nginx'), ...nginx }),
      );
    const encodings = {};
    for (const encoding of ENCODINGS.filter((one) => one === 'gzip' || !nginx || nginx.brotli)) {
      const requests = await requestsOf(site, encoding, servers);
      const contestants = servers.map((server) => overHttp(server, (request) => request));
      encodings[encoding] = await measureInTurns(contestants, requests, plan);
    }
    return { nginx, pages: site.paths.length, encodings };
  } finally {
    for (const server of servers) await server.stop();
  }
}

/** A site that is live, with what is compressed beside its files. */
async function publish(root) {
  const workshop = new Workshop(root);
  const snapshot = siteOf(AIMS.containers);
  const made = await workshop.publish(snapshot);
  await workshop.compress(made);
  await workshop.close();
  const paths = Object.keys(made.release.files)
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .map((file) => `/${file.replace(/(?:index)?\.html$/, '')}`)
    .slice(0, PAGES);
  const { id, slug } = snapshot.website;
  return {
    host: `${slug}.localhost`,
    paths,
    files: join(root, 'websites', id, 'files', made.release.id),
    assets: join(root, 'assets'),
  };
}

/** What nginx serves, with the headers that ours gives a page. */
async function likeOurs({ url }, { host, files, assets }) {
  const { headers } = await ask(new URL(url).port, host, '/');
  const wanted = [
    'content-security-policy',
    'x-content-type-options',
    'referrer-policy',
    'permissions-policy',
    'cache-control',
  ];
  return { files, assets, headers: Object.fromEntries(wanted.map((name) => [name, headers[name]])) };
}

/** The pages in turn; first every server is asked for each, and must send the very same bytes. */
async function requestsOf({ host, paths }, encoding, servers) {
  const headers = { 'accept-encoding': encoding };
  for (const path of paths) {
    const answers = await Promise.all(servers.map(({ url }) => ask(new URL(url).port, host, path, headers)));
    for (const [index, { status, headers: sent, body }] of answers.entries())
      if (status !== 200 || sent['content-encoding'] !== encoding || !body.equals(answers[0].body))
        throw new WrongAnswer(`${servers[index].name}: ${path} answered ${status} ${JSON.stringify(sent)}`);
  }
  return paths.map((path) => ({ path, headers: { ...headers, host } }));
}
