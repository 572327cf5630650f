import { Injectable } from '@nestjs/common';
import type { RunningBuild } from '../../../domain/publishing/build.js';
import { Builds } from '../../../domain/publishing/builds.repository.js';
import { Websites } from '../../../domain/publishing/websites.repository.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import { Clock } from '../../shared/clock.port.js';
import { IdGenerator } from '../../shared/id-generator.port.js';
import { UnitOfWork } from '../../shared/unit-of-work.port.js';
import type { BuildWatch } from '../builds/build-watch.js';
import { KeptReleases } from './kept-releases.port.js';
import { LateBuilds } from '../builds/late-builds.js';
import { type MadeRelease, MakeRelease } from './make-release.js';
import { PreviewNames } from '../builds/preview-names.port.js';
import { ReleaseStore } from './release-store.port.js';
import type { SitePlace } from './releases.js';
import { placeOf } from './site-place.js';
import { siteNames } from '../site-names.js';

/** For so long after its last build a preview is shown. Milliseconds. */
export const PREVIEW_MS = 24 * 60 * 60 * 1_000;
/** So many windows a person writes in at a time: of one website the previews of the newest are kept. */
export const PREVIEWS_OF_PERSON = 10;
/** Those who are reading the preview before still find it. */
const KEPT_RELEASES = 2;

/** Makes a release and has people see it. */
@Injectable()
export class GoLive {
  constructor(
    private readonly makeRelease: MakeRelease,
    private readonly store: ReleaseStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly websites: Websites,
    private readonly builds: Builds,
    private readonly kept: KeptReleases,
    private readonly late: LateBuilds,
    private readonly previews: PreviewNames,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  async execute(build: RunningBuild, watch: BuildWatch): Promise<void> {
    const { kind } = build.details;
    const place = placeOf(build.details);
    const expiresAt = kind === 'preview' ? new Date(this.clock.now().getTime() + PREVIEW_MS) : null;
    const releaseId = this.ids.next();
    const making = {
      kind,
      place,
      releaseId,
      expiresAt,
      signal: watch.signal,
      onPlan: watch.expectPages,
      onPages: watch.countPages,
    };
    const made = await this.makeRelease.execute(build, making);
    const switching = build.switchingOver(made.release.revision, made.figures);
    watch.signal.throwIfAborted();
    // From here on the build cannot be cancelled; only a website that is removed takes it from us.
    let isShown = false;
    try {
      isShown =
        (await this.isStillOurs(watch, () => this.keep(switching))) &&
        (await this.isStillOurs(watch, () => this.show(switching, made)));
    } finally {
      if (!isShown) await this.late.discard(build, made.names);
    }
    if (isShown && kind === 'preview') await this.tidyPreviews(build, place);
  }

  private async tidyPreviews({ organisationId, details }: RunningBuild, place: SitePlace): Promise<void> {
    const { websiteId, requestedBy: userId } = details;
    await this.store.prune(place, KEPT_RELEASES);
    if (userId === null) return;
    const since = new Date(this.clock.now().getTime() - PREVIEW_MS);
    const tokens = await this.unitOfWork.inOrganisation(organisationId, () =>
      this.previews.beyond({ organisationId, websiteId, userId }, PREVIEWS_OF_PERSON, since),
    );
    for (const token of tokens) await this.store.remove({ kind: 'preview', token });
  }

  private keep(switching: RunningBuild): Promise<void> {
    return this.unitOfWork.inOrganisation(switching.organisationId, () => this.builds.save(switching));
  }

  /** @returns false when somebody else has stored the build further, or has removed the website */
  private async isStillOurs(watch: BuildWatch, store: () => Promise<void>): Promise<boolean> {
    try {
      await store();
      return true;
    } catch (error) {
      if (!isTaken(error)) throw error;
      watch.lose();
      return false;
    }
  }

  private async show(switching: RunningBuild, made: MadeRelease): Promise<void> {
    const { release, figures } = made;
    await this.unitOfWork.inOrganisation(switching.organisationId, async () => {
      const began = this.clock.now().getTime();
      const names = await this.namesNow(switching, made);
      await this.store.switchTo(placeOf(switching.details), release.id, names);
      if (release.kind === 'production')
        await this.kept.add(release, { buildId: switching.id, pages: figures.pages });
      const now = this.clock.now();
      const phaseMs = { ...figures.phaseMs, switch: now.getTime() - began };
      await this.builds.save(switching.live(release.id, { ...figures, phaseMs }, now));
    });
  }

  /**
   * As the website is called at this moment, not as it was when its build began: the old name may be somebody else's by
   * now. The website stays locked until it is switched, so that nobody moves it or goes back meanwhile.
   */
  private async namesNow({ organisationId, details }: RunningBuild, { names }: MadeRelease) {
    if (details.kind === 'preview') return names;
    const website = await this.websites.find(organisationId, details.websiteId);
    return siteNames(website.properties);
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof DomainError && (error.kind === 'stale' || error.code === 'website.not_found');
}
