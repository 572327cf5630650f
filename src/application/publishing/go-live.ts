import { Injectable } from '@nestjs/common';
import type { RunningBuild } from '../../domain/publishing/build.js';
import { Builds } from '../../domain/publishing/builds.repository.js';
import { DomainError } from '../../domain/shared/domain-error.js';
import { Clock } from '../shared/clock.port.js';
import { IdGenerator } from '../shared/id-generator.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import type { BuildWatch } from './build-watch.js';
import { KeptReleases } from './kept-releases.port.js';
import { type MadeRelease, MakeRelease } from './make-release.js';
import { ReleaseStore } from './release-store.port.js';
import { placeOf } from './site-place.js';

/** For so long after its last build a preview is shown. Milliseconds. */
export const PREVIEW_MS = 24 * 60 * 60 * 1_000;
/** Those who are reading the preview before still find it. */
const KEPT_PREVIEWS = 2;

/** Makes a release and has people see it. */
@Injectable()
export class GoLive {
  constructor(
    private readonly makeRelease: MakeRelease,
    private readonly store: ReleaseStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly builds: Builds,
    private readonly kept: KeptReleases,
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
    if (!(await this.keepOurs(switching, watch))) return;
    const began = this.clock.now().getTime();
    await this.store.switchTo(place, made.release.id, made.names);
    await this.record(switching, made, this.clock.now().getTime() - began);
    if (kind === 'preview') await this.store.prune(place, KEPT_PREVIEWS);
  }

  /** From here on the build cannot be cancelled. @returns false when it has been */
  private async keepOurs(switching: RunningBuild, watch: BuildWatch): Promise<boolean> {
    watch.signal.throwIfAborted();
    try {
      await this.unitOfWork.inOrganisation(switching.organisationId, () => this.builds.save(switching));
      return true;
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'stale') throw error;
      watch.lose();
      return false;
    }
  }

  private async record(switching: RunningBuild, { release, figures }: MadeRelease, switchMs: number) {
    const phaseMs = { ...figures.phaseMs, switch: switchMs };
    const live = switching.live(release.id, { ...figures, phaseMs }, this.clock.now());
    await this.unitOfWork.inOrganisation(switching.organisationId, async () => {
      if (release.kind === 'production') await this.kept.add(release, switching.id);
      await this.builds.save(live);
    });
  }
}
