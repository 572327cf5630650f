/**
 * Makes the clone ready: installs the dependencies when the lock file has changed and, with --build, builds what has
 * changed. Runs on the machine's own Node (20 or newer) before `npm start` and `npm test`; silent when all is done.
 */
import { join } from 'node:path';
import { withLock } from './run/lock.mjs';
import { localFolder } from './run/project.mjs';
import { build, buildIsCurrent } from './setup/build.mjs';
import { dependenciesAreCurrent, installDependencies } from './setup/dependencies.mjs';

const wantsBuild = process.argv.includes('--build');

function isReady() {
  return dependenciesAreCurrent() && (!wantsBuild || buildIsCurrent());
}

try {
  if (!isReady()) {
    await withLock(join(localFolder, 'setup.lock'), async () => {
      if (!dependenciesAreCurrent()) await installDependencies();
      if (wantsBuild) await build();
    });
  }
} catch (error) {
  process.stderr.write(`${error.output ?? ''}\nset-up failed: ${error.message}\n`);
  process.exitCode = 1;
}
