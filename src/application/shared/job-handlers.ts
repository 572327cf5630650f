import type { JobHandler } from './job-queue.port.js';
import type { JobName } from './jobs.js';

/**
 * The handler of each job. A worker that lacks one would let its jobs wait for ever, and of two nobody knows which
 * counts, so it starts with neither.
 * @throws Error naming every job with no handler, or with several
 */
export function handlerOfEach(
  names: readonly JobName[],
  handlers: readonly JobHandler[],
): ReadonlyMap<JobName, JobHandler> {
  const mistakes: string[] = [];
  const byName = new Map<JobName, JobHandler>();
  for (const name of names) {
    const [first, ...others] = handlers.filter(({ job }) => job === name);
    if (first) byName.set(name, first);
    else mistakes.push(`${name} has no handler`);
    if (first && others.length > 0)
      mistakes.push(
        `${name} has ${[first, ...others].map(({ constructor }) => constructor.name).join(' and ')}`,
      );
  }
  if (mistakes.length > 0) throw new Error(`The worker cannot start: ${mistakes.join('; ')}.`);
  return byName;
}
