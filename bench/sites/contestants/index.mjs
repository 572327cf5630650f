import { INSTALL, findNginx } from '../serving/nginx.mjs';
import { astro } from './astro.mjs';
import { builder } from './builder.mjs';
import { compiledFresh, compiledWarm } from './compiled.mjs';
import { eleventy } from './eleventy.mjs';
import { hugo } from './hugo.mjs';

/**
 * Those of the generators that are on this machine, with their versions; loud about the others.
 * @returns {Promise<{ here: object[], missing: { title: string, install: string }[] }>}
 */
export async function thoseThatAreHere() {
  const here = [];
  const missing = (await findNginx()) ? [] : [{ title: 'nginx', install: INSTALL }];
  for (const contestant of [compiledWarm, compiledFresh, builder, astro, hugo, eleventy]) {
    const found = await contestant.version?.();
    if (found === null) missing.push({ title: contestant.title, install: contestant.install });
    else here.push({ ...contestant, found });
  }
  for (const { title, install } of missing)
    process.stderr.write(`\n!!! ${title} IS LEFT OUT: it is not installed. ${install}\n\n`);
  return { here, missing };
}
