import { CONCURRENCY } from '../../shared/settings.mjs';

/** How each part was measured. */
export function method(result) {
  return Object.keys(LINES)
    .filter((part) => result[part])
    .flatMap((part) => LINES[part](result));
}

const LINES = {
  builds: ({ versions, plan }) => [
    `- Versions: ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(
        ', ',
      )}. ${plan.rounds} rounds in turns, medians; nothing of a round's output or caches is left for the next: it is put away, and deleted when all is measured, since ext4 makes files up to ten times slower for minutes after others were deleted. The disk has kept all that was written before each clock starts: what the builder has it keep is its own alone.`,
    '- One site in English, every page switched on: home, map, texts, news, a page for each area and container, feed, sitemap, robots, the files of the map. The edit gives one container another name; where there is none, it adds to the legal notice.',
    '- After every build each file is compared. The compiled template, the builder and `astro build`: byte for byte. Hugo and Eleventy: the same files, each page with the same text and the same links, scripts, pictures and drawings, its size within a tenth; JSON with the same data.',
    '- Their templates are ours, as each is usually made fast: Hugo with a content file for each page and cached partials, Eleventy with templates in JavaScript and pagination. They are handed what our template works out itself (neighbours and distances, days, view boxes, structured data), and files are made for them, before the clock starts. `astro build` is handed the list of pages with their data.',
    '- Warm: a process that has rendered the site and its edit ten times reads the snapshot, lists, renders and writes all of it, each time. Fresh: the same in a process started for it, its start included, as with the three generators.',
    '- Scripts, styles and fonts carry their hash and are shared by all sites: nobody copies them, and `astro build` makes them each time, as it does.',
    '- After the edit the three generators are run again over what they wrote before, their caches in place, as in a pipeline; what their development servers do is not measured.',
    '- The builder does more: it checks the HTML and every link, hashes, has the disk keep the files, and switches; after an edit it renders what has changed, and its manifest names the rest where it was written before.',
  ],
  live: ({ plan }) => [
    `- Trigger to live: server profile, the worker beside the server, ${plan.live.sites} published websites of one organisation that all show the same containers. One container is renamed by the API; a site's time is from before that request until its build says that it was live, the quiet time of 300 ms that gathers changes included. What comes after a release is live (smaller files, old releases) is over before the next change. Afterwards every site is asked for the new name.`,
  ],
  memory: ({ plan }) => [
    `- Memory: the builder with its threads in one process, ${plan.memory.sites} sites of ${plan.memory.containers} containers in turns, each build one that has changed; compressed, ten releases of each kept. Resident memory, nothing collected by force; medians of a tenth of the samples. It grows by what V8 sets aside for the heaps of the process and its threads, in steps and less and less often, while what is in use on them does not (looked at in a run of its own); every sample is in sites.json.`,
  ],
  serving: ({ serving }) => [
    `- Served: autocannon in a process of its own, ${CONCURRENCY} requests under way, pages in turn. The sites' listener alone in a process, and nginx ${serving.nginx?.version ?? '(left out)'} as one process with open files cached, sending the same headers; first every page is asked of both and must be the same bytes.`,
  ],
};
