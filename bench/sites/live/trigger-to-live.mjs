import { setTimeout as delay } from 'node:timers/promises';
import { demoUsers, DEMO_PASSWORD } from '../../../dist/seeds/index.js';
import { onCopy } from '../../shared/database/on-copy.mjs';
import { startGlaneur } from '../../shared/glaneur.mjs';
import { WrongAnswer } from '../../shared/wrong-answer.mjs';
import { freePort } from '../serving/free-port.mjs';
import { ask } from '../serving/ask.mjs';
import { Administrator } from './administrator.mjs';

/** Production builds of a website begin at least ten seconds apart: that wait is not what is measured. */
const SPACING_MS = 11_000;
/** What comes after a release is live (smaller files, old releases) is over before the next change. */
const SETTLED_LOOK_MS = 1_000;
const SETTLED_LIMIT_MS = 120_000;

/**
 * Sites of one organisation that all show the container that is renamed: from that request until each is live.
 * @param {{ databaseUrl: string, redisUrl: string, template: string }} place
 * @param {import('../settings.mjs').Plan['live']} plan
 * @returns {Promise<object>} milliseconds of every site in every round
 * @throws {WrongAnswer} where a site does not show the new name
 */
export function measureTriggerToLive(place, { sites, containers, rounds }) {
  return onCopy(place, async (copy) => {
    const sitesPort = await freePort();
    const server = await startGlaneur(copy, (request) => request, { SITES_PORT: String(sitesPort) });
    try {
      const { email } = demoUsers.find(({ role }) => role === 'admin');
      const administrator = await Administrator.signedIn(server.url, email, DEMO_PASSWORD);
      const websites = await administrator.publishedWebsites(sites);
      const measured = [];
      for (let round = 0; round < rounds; round += 1) {
        await delay(SPACING_MS);
        for (const { slug } of websites) await settled(sitesPort, slug);
        measured.push(await oneChange(administrator, websites, { sitesPort, round }));
      }
      return { sites, containers, rounds: measured };
    } finally {
      await server.stop();
    }
  });
}

/** @throws {WrongAnswer} where the largest file is not compressed in time */
async function settled(sitesPort, slug) {
  const until = Date.now() + SETTLED_LIMIT_MS;
  const isCompressed = async () => {
    const accepting = { 'accept-encoding': 'br' };
    const { headers } = await ask(sitesPort, `${slug}.localhost`, '/containers.json', accepting);
    return headers['content-encoding'] === 'br';
  };
  while (!(await isCompressed())) {
    if (Date.now() > until) throw new WrongAnswer(`${slug} is not compressed after ${SETTLED_LIMIT_MS} ms`);
    await delay(SETTLED_LOOK_MS);
  }
}

async function oneChange(administrator, websites, { sitesPort, round }) {
  const name = `Renamed ${round + 1}`;
  const start = Date.now();
  await administrator.rename(name);
  const builds = await administrator.finishedSince(websites, new Date(start));
  for (const { slug } of websites) {
    const { body } = await ask(sitesPort, `${slug}.localhost`, '/containers.json');
    if (!body.includes(JSON.stringify(name)))
      throw new WrongAnswer(`${slug} does not show ${name}: ${body.subarray(0, 300)}`);
  }
  const took = builds.map(({ finishedAt }) => Date.parse(finishedAt) - start);
  process.stderr.write(`  ${websites.length} sites: ${Math.min(...took)} to ${Math.max(...took)} ms\n`);
  return took;
}
