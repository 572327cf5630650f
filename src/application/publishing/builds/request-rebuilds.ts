import { Injectable } from '@nestjs/common';
import { earliestStart } from '../../../domain/publishing/build-pace.js';
import { QueuedBuild } from '../../../domain/publishing/build.js';
import type { BuildRequest, BuildTrigger } from '../../../domain/publishing/build.details.js';
import { Builds } from '../../../domain/publishing/builds.repository.js';
import { Clock } from '../../shared/clock.port.js';
import { IdGenerator } from '../../shared/id-generator.port.js';
import { UnitOfWork } from '../../shared/unit-of-work.port.js';
import { BuildSettings } from './build-settings.js';
import { onceMoreToJoin } from './join-queued.js';

/**
 * Has websites built anew that show something that has changed: all at once, since one change may be seen on hundreds.
 * Those of which a build waits join that one.
 */
@Injectable()
export class RequestRebuilds {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly builds: Builds,
    private readonly settings: BuildSettings,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  /** Joins the unit of work that is open, or opens one. */
  async execute(
    organisationId: string,
    websiteIds: readonly string[],
    trigger: Exclude<BuildTrigger, 'person'>,
  ): Promise<void> {
    if (websiteIds.length === 0) return;
    await onceMoreToJoin(() =>
      this.unitOfWork.inOrganisation(organisationId, () => this.join(organisationId, websiteIds, trigger)),
    );
  }

  private async join(
    organisationId: string,
    websiteIds: readonly string[],
    trigger: BuildTrigger,
  ): Promise<void> {
    const now = this.clock.now();
    const starts = await this.builds.lastProductionStarts(organisationId, websiteIds);
    const queued = new Map(
      (await this.builds.queuedProductions(organisationId, websiteIds)).map((build) => [
        build.details.websiteId,
        build,
      ]),
    );
    const created: QueuedBuild[] = [];
    for (const websiteId of websiteIds) {
      const request = { ...REBUILD, websiteId, trigger };
      const notBefore = earliestStart(request, now, starts.get(websiteId), this.settings.pace);
      const waiting = queued.get(websiteId);
      if (waiting) await this.builds.save(waiting.joined(request, notBefore));
      else created.push(QueuedBuild.create(this.ids.next(), organisationId, request, { now, notBefore }));
    }
    await this.builds.add(...created);
  }
}

const REBUILD = {
  kind: 'production',
  requestedBy: null,
  draft: null,
  previewToken: null,
} as const satisfies Partial<BuildRequest>;
