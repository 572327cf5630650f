import type { BuildFigures } from '../../../domain/publishing/build.details.js';
import type { ReleasePlan } from '../../../domain/publishing/release-plan.js';
import type { PhaseWatch } from '../builds/phase-watch.js';
import type { KeptRelease } from './release-store.port.js';
import type { Release } from './releases.js';
import { isPicture } from './site-pictures.js';
import type { ListedPage, ListedSite } from './site-renderer.port.js';
import type { SiteSource } from '../snapshots/site-sources.port.js';

/** What is known once the pages are listed. */
export interface ListedWebsite extends SiteSource {
  readonly site: ListedSite;
  readonly before: KeptRelease | undefined;
  readonly plan: ReleasePlan<ListedPage>;
}

/** The same pages elsewhere, or for longer, are another release all the same. */
export function staysAsItIs({ release }: KeptRelease, { snapshot, site }: ListedWebsite): boolean {
  return (
    snapshot.kind === 'production' &&
    release.baseUrl === snapshot.baseUrl &&
    release.templateVersion === site.templateVersion &&
    release.revision === snapshot.website.revision
  );
}

export function figuresOf(
  { site, plan }: ListedWebsite,
  { files }: Release,
  watch: PhaseWatch,
): BuildFigures {
  const bytesOf = (names: readonly string[]) =>
    names.reduce((sum, file) => sum + (files[file]?.bytes ?? 0), 0);
  return {
    phaseMs: watch.ms,
    pages: site.pages.length,
    rendered: plan.render.filter((item) => !isPicture(item)).length,
    reused: plan.reuse.filter((item) => !isPicture(item)).length,
    removed: plan.removed.length,
    bytes: bytesOf(Object.keys(files)),
    bytesWritten: bytesOf(plan.render.map(({ file }) => file)),
  };
}
