import { type RunningApplication, startApplication } from '../../src/config/application.js';
import type { TestApplication } from './test-application.js';

/** Another process of the same installation, as far as one process can be: its own caches, counters and connections. */
export function secondInstance({ running, connection }: TestApplication): Promise<RunningApplication> {
  return startApplication(running.runtime.config, connection, { webFolder: '', works: false });
}
