import { Injectable } from '@nestjs/common';
import { earliestStart } from '../../../domain/publishing/build-pace.js';
import { QueuedBuild } from '../../../domain/publishing/build.js';
import type { BuildKind, BuildRequest } from '../../../domain/publishing/build.details.js';
import { Builds } from '../../../domain/publishing/builds.repository.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import { Clock } from '../../shared/clock.port.js';
import { IdGenerator } from '../../shared/id-generator.port.js';
import { UnitOfWork } from '../../shared/unit-of-work.port.js';
import { BuildSettings } from './build-settings.js';
import { onceMoreToJoin } from './join-queued.js';

const DAY_MS = 24 * 60 * 60 * 1_000;

/**
 * Has a website built. Whoever asks while a build of it waits joins that one: it builds what is newest when it begins,
 * so that however often somebody asks, one build runs and one waits.
 */
@Injectable()
export class RequestBuild {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly builds: Builds,
    private readonly settings: BuildSettings,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  /**
   * Joins the unit of work that is open, or opens one.
   * @returns the build's id
   * @throws DomainError `conflict` `build.quota_reached`, `build.preview_quota_reached`, `not_found` `website.not_found`
   */
  async execute(organisationId: string, request: BuildRequest): Promise<string> {
    return onceMoreToJoin(() =>
      this.unitOfWork.inOrganisation(organisationId, () => this.join(organisationId, request)),
    );
  }

  private async join(organisationId: string, request: BuildRequest): Promise<string> {
    const { websiteId, previewToken } = request;
    await this.builds.holdWebsite(organisationId, websiteId);
    const now = this.clock.now();
    const starts =
      request.kind === 'production'
        ? await this.builds.lastProductionStarts(organisationId, [websiteId])
        : undefined;
    const notBefore = earliestStart(request, now, starts?.get(websiteId), this.settings.pace);
    const unfinished = await this.builds.unfinished(organisationId, websiteId, previewToken);
    const queued = unfinished.find((build) => build instanceof QueuedBuild);
    if (queued) {
      await this.builds.save(queued.joined(request, notBefore));
      return queued.id;
    }
    if (request.trigger === 'person') await this.holdQuota(organisationId, request.kind, now);
    const created = QueuedBuild.create(this.ids.next(), organisationId, request, { now, notBefore });
    await this.builds.add(created);
    return created.id;
  }

  /** Those who look at previews all day leave the builds that the public waits for alone. */
  private async holdQuota(organisationId: string, kind: BuildKind, now: Date): Promise<void> {
    const { dailyBuilds, dailyPreviews } = this.settings;
    const [most, words, code] =
      kind === 'production'
        ? [dailyBuilds, 'builds', 'build.quota_reached']
        : [dailyPreviews, 'previews', 'build.preview_quota_reached'];
    const since = new Date(now.getTime() - DAY_MS);
    if ((await this.builds.requestedSince(organisationId, kind, since)) < most) return;
    const message = `Your organisation has asked for ${most} ${words} in 24 hours: that is all it has. Try again later.`;
    throw new DomainError('conflict', code, message);
  }
}
