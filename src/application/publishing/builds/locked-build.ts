import type { Build } from '../../../domain/publishing/build.js';
import type { Builds } from '../../../domain/publishing/builds.repository.js';
import type { BuildKey } from './build-key.js';

/** A build with those of the same website, or preview, that are not over. */
export interface LockedBuild {
  readonly build: Build;
  readonly others: readonly Build[];
}

/**
 * A build as it is now: while the unit of work is open nobody joins it, starts it or ends it. What is found first may be
 * overtaken before it is locked; those beside it are locked with it, in one order, so that nobody waits for each other.
 * @throws DomainError `not_found` `build.not_found`
 */
export async function lockBuild(builds: Builds, { organisationId, id }: BuildKey): Promise<LockedBuild> {
  const { websiteId, previewToken } = (await builds.find(organisationId, id)).details;
  const unfinished = await builds.unfinished(organisationId, websiteId, previewToken);
  const build = unfinished.find((one) => one.id === id);
  if (!build) return { build: await builds.find(organisationId, id), others: unfinished };
  return { build, others: unfinished.filter((one) => one !== build) };
}
