import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../../scripts/run/command.mjs';
import { readJson } from '../../../scripts/run/json-file.mjs';
import { projectNode, root } from '../../../scripts/run/project.mjs';
import { environment } from '../../shared/contestant.mjs';
import { putAway } from '../scratch.mjs';

const PROGRAM = join(import.meta.dirname, 'compiled-program.mjs');

/** The compiled template in a process that has built before: lists, renders and writes every page, each time. */
export const compiledWarm = {
  name: 'compiledWarm',
  title: 'compiled template, warm',
  exactly: true,
  warmUps: 10,

  async open(folder) {
    const child = fork(PROGRAM, [entryOf()], { execPath: projectNode(), env: environment });
    const ended = once(child, 'exit').then(([code]) =>
      Promise.reject(new Error(`the renderer ended with ${code}`)),
    );
    ended.catch(() => {});
    const answer = () => Promise.race([once(child, 'message'), ended]);
    await answer();
    return {
      ...placeIn(folder),
      async build() {
        child.send(jobIn(folder));
        await answer();
      },
      close: async () => child.kill(),
    };
  },
};

/** The same in a process that is started for one build. */
export const compiledFresh = {
  name: 'compiledFresh',
  title: 'compiled template, fresh process',
  exactly: true,

  open: async (folder) => ({
    ...placeIn(folder),
    build: () =>
      run(projectNode(), [PROGRAM, entryOf(), JSON.stringify(jobIn(folder))], { env: environment }),
    close: async () => {},
  }),
};

/** The template's own program: it needs nothing of Astro's package. */
function entryOf() {
  const dist = join(root, 'site', 'dist');
  return join(dist, readJson(join(dist, 'current.json')).version, 'entry.mjs');
}

const jobIn = (folder) => ({ snapshot: join(folder, 'snapshot.json'), output: join(folder, 'output') });

function placeIn(folder) {
  const { snapshot, output } = jobIn(folder);
  return {
    output,
    give: async (input) => writeFileSync(snapshot, JSON.stringify(input.snapshot)),
    empty: async () => putAway(output),
  };
}
