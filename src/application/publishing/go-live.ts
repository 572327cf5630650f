import { Injectable } from '@nestjs/common';
import type { RunningBuild } from '../../domain/publishing/build.js';
import { Builds } from '../../domain/publishing/builds.repository.js';
import { DomainError } from '../../domain/shared/domain-error.js';
import { Clock } from '../shared/clock.port.js';
import { IdGenerator } from '../shared/id-generator.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import type { BuildWatch } from './build-watch.js';
import { KeptReleases } from './kept-releases.port.js';
import { LateBuilds } from './late-builds.js';
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
    private readonly late: LateBuilds,
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
    const isShown =
      (await this.isStillOurs(watch, () => this.keep(switching))) &&
      (await this.show(switching, made, watch));
    if (!isShown) return this.late.discard(build, made.names);
    if (kind === 'preview') await this.store.prune(place, KEPT_PREVIEWS);
  }

  private async show(switching: RunningBuild, made: MadeRelease, watch: BuildWatch): Promise<boolean> {
    const began = this.clock.now().getTime();
    try {
      await this.store.switchTo(placeOf(switching.details), made.release.id, made.names);
    } catch (error) {
      // The folder of a website that is removed at this moment goes from under the switch.
      await this.late.discard(switching, made.names);
      throw error;
    }
    const switchMs = this.clock.now().getTime() - began;
    return this.isStillOurs(watch, () => this.record(switching, made, switchMs));
  }

  private keep(switching: RunningBuild): Promise<void> {
    return this.unitOfWork.inOrganisation(switching.organisationId, () => this.builds.save(switching));
  }

  /** @returns false when somebody else has stored the build further: it was given up, or another worker has it */
  private async isStillOurs(watch: BuildWatch, store: () => Promise<void>): Promise<boolean> {
    try {
      await store();
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
