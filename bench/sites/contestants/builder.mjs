import { once } from 'node:events';
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode } from '../../../scripts/run/project.mjs';
import { environment } from '../../shared/contestant.mjs';
import { putAway } from '../scratch.mjs';

const PROGRAM = join(import.meta.dirname, 'builder-program.mjs');

/**
 * The application's builder as it works in production, from the snapshot until the new release is live: it renders what
 * has changed in its threads, takes over the rest, checks the HTML and every link, has the disk keep it all, and switches.
 */
export const builder = {
  name: 'builder',
  title: "Glaneur's builder, until live",
  exactly: true,
  warmUps: 10,

  async open(folder) {
    const sites = join(folder, 'sites');
    const child = fork(PROGRAM, [sites], { execPath: projectNode(), env: environment });
    const ended = once(child, 'exit').then(([code]) =>
      Promise.reject(new Error(`the builder ended with ${code}`)),
    );
    ended.catch(() => {});
    const asked = async (question) => {
      if (question) child.send(question);
      const [{ answer }] = await Promise.race([once(child, 'message'), ended]);
      return answer;
    };
    await asked();
    const snapshot = join(folder, 'snapshot.json');
    let id;
    return {
      async give(input) {
        ({ id } = input.snapshot.website);
        writeFileSync(snapshot, JSON.stringify(input.snapshot));
      },
      empty: async () => putAway(join(sites, 'websites', id)),
      build: () => asked({ name: 'publish', snapshot }),
      files: async () => new Map(Object.entries(await asked({ name: 'files', id }))),
      async close() {
        child.disconnect();
        await ended.catch(() => {});
      },
    };
  },
};
