import { JOB_POLICIES, type JobName } from '../../application/shared/jobs.js';
import { optionsOf } from './job-options.js';
import { type JobServer, LANES } from './job-server.js';

/**
 * Has these jobs come round as often as their policy says, and no others. A schedule has the job's name for its id, so
 * that many workers that say so make one of it.
 */
export async function scheduleRecurring(server: JobServer, names: readonly JobName[]): Promise<void> {
  const wanted = new Set<string>();
  for (const name of names) {
    const { everyMs, lane } = JOB_POLICIES[name];
    if (everyMs === undefined) continue;
    wanted.add(name);
    await server
      .lane(lane)
      .upsertJobScheduler(
        name,
        { every: everyMs },
        { name, data: {}, opts: { ...optionsOf(name), removeOnComplete: true } },
      );
  }
  for (const lane of LANES) {
    const queue = server.lane(lane);
    for (const { key } of await queue.getJobSchedulers()) {
      if (!wanted.has(key)) await queue.removeJobScheduler(key);
    }
  }
}
