import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openCurrent } from '../../../site/build/template-of.mjs';
import { median } from '../../shared/load/samples.mjs';
import { inputOf } from '../content/input.mjs';
import { edited, siteOf } from '../content/snapshots.mjs';
import { scratchFolder, writeAllOut } from '../scratch.mjs';
import { filesBelow, requireSameSite } from './same-site.mjs';

/**
 * Every contestant builds the site of one size from nothing, then again with one thing changed; in turns, so that what
 * else happens on the machine meets all alike. What each wrote is compared with what the compiled template renders.
 * @param {object[]} contestants
 * @returns {Promise<object>} milliseconds of each contestant
 * @throws {WrongAnswer} where anything was built otherwise
 */
export async function measureBuilds(contestants, containers, rounds) {
  const template = await openCurrent();
  const site = siteOf(containers);
  const inputs = { cold: await inputOf(template, site), edit: await inputOf(template, edited(site)) };
  const folder = scratchFolder();
  const opened = [];
  try {
    for (const contestant of contestants) opened.push(await open(contestant, join(folder, contestant.name)));
    for (const one of opened) await warmUp(one, inputs);
    for (let round = 0; round < rounds; round += 1) for (const one of opened) await buildBoth(one, inputs);
  } finally {
    for (const { place } of opened) await place.close();
  }
  const files = inputs.cold.expected;
  const bytes = [...files.values()].reduce((sum, body) => sum + Buffer.byteLength(body), 0);
  return { containers, files: files.size, bytes, builds: opened.map(figuresOf) };
}

async function open(contestant, folder) {
  mkdirSync(folder);
  return { contestant, place: await contestant.open(folder), ms: { cold: [], edit: [] } };
}

/** Of one that keeps running: its code has been optimised when it is measured, as after the first sites of a day. */
async function warmUp({ contestant: { warmUps = 0 }, place }, inputs) {
  for (let time = 0; time < warmUps; time += 1) {
    await place.give(inputs.cold);
    await place.empty();
    await place.build();
    await place.give(inputs.edit);
    await place.build();
  }
}

async function buildBoth({ contestant, place, ms }, inputs) {
  await place.give(inputs.cold);
  await place.empty();
  for (const [what, input] of Object.entries(inputs)) {
    await place.give(input);
    writeAllOut();
    const start = performance.now();
    await place.build();
    ms[what].push(performance.now() - start);
    const files = place.output ? filesBelow(place.output) : await place.files();
    requireSameSite(contestant.name, files, input.expected, contestant);
  }
  const last = Object.values(ms).map((all) => `${all.at(-1).toFixed(0)} ms`);
  process.stderr.write(`  ${contestant.name}: ${last.join(', ')}\n`);
}

function figuresOf({ contestant: { name, title }, ms }) {
  return { name, title, cold: median(ms.cold), edit: median(ms.edit), rounds: ms };
}
