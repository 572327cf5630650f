/** Builds sites in turns below a folder, each build of one that has changed, and says now and then how much memory it holds. */
import { edited, siteOf } from '../content/snapshots.mjs';
import { Workshop } from '../workshop.mjs';

const SAMPLES = 100;
const KEPT_RELEASES = 10;

const [root, plan] = process.argv.slice(2);
const { builds, sites, containers } = JSON.parse(plan);
const editions = [siteOf(containers), edited(siteOf(containers))];
const workshop = new Workshop(root);
const start = performance.now();

for (let build = 0; build < builds; build += 1) {
  const snapshot = editions[Math.floor(build / sites) % editions.length];
  const website = numbered(snapshot.website, build % sites);
  const made = await workshop.publish({ ...snapshot, website });
  await workshop.compress(made);
  await workshop.prune(website.id, KEPT_RELEASES);
  if ((build + 1) % Math.ceil(builds / SAMPLES) === 0) {
    const seconds = (performance.now() - start) / 1_000;
    process.send({ builds: build + 1, seconds, bytes: process.memoryUsage.rss() });
  }
}
await workshop.close();
process.disconnect();

function numbered(website, number) {
  const digits = String(number).padStart(4, '0');
  return { ...website, id: website.id.slice(0, -4) + digits, slug: `${website.slug}-${digits}` };
}
