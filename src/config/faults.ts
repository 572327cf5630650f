import type { Bell } from './bell.js';

/**
 * Ways to break this program on purpose, for tests of what a crash leaves behind. No part of the configuration: nobody
 * but a test sets GLANEUR_FAULT, and without NODE_ENV=test it does nothing.
 *
 * `exit-after-commit`: the process dies at the first commit that stores events, before anybody hands them on. Armed
 * before the relay begins to listen.
 */
export function armFault({ NODE_ENV, GLANEUR_FAULT }: NodeJS.ProcessEnv, eventsStored: Bell): void {
  if (NODE_ENV !== 'test' || GLANEUR_FAULT === undefined) return;
  if (GLANEUR_FAULT !== 'exit-after-commit') throw new Error(`There is no fault ${GLANEUR_FAULT}.`);
  eventsStored.onRing(() => process.kill(process.pid, 'SIGKILL'));
}
