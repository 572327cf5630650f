import { Injectable } from '@nestjs/common';
import type { BuildKind } from '../../../domain/publishing/build.details.js';
import { QueuedBuild } from '../../../domain/publishing/build.js';
import { Builds } from '../../../domain/publishing/builds.repository.js';
import { Clock } from '../../shared/clock.port.js';
import { EventReaction, type RecordedEvent } from '../../shared/event-reaction.js';
import { JobQueue } from '../../shared/job-queue.port.js';
import { UnitOfWork } from '../../shared/unit-of-work.port.js';
import { urgencyOf } from './build-urgency.js';

/** What follows from a build: the work itself at its time, what comes after another release is live, and the next in turn. */
@Injectable()
export class FollowBuilds extends EventReaction {
  readonly reactsTo = ['build', 'website.went_back'];

  constructor(
    private readonly queue: JobQueue,
    private readonly unitOfWork: UnitOfWork,
    private readonly builds: Builds,
    private readonly clock: Clock,
  ) {
    super();
  }

  async react(event: RecordedEvent): Promise<void> {
    const { id, type, organisationId, aggregateId, payload } = event;
    if (type === 'build.queued') {
      const { kind, notBefore } = payload as { kind: BuildKind; notBefore: string };
      await this.add({ organisationId, buildId: aggregateId }, id, kind, new Date(notBefore));
    } else if (type === 'website.went_back') await this.settle(id, organisationId, aggregateId);
    else if (type === 'build.finished') await this.finished(event);
  }

  private async finished(event: RecordedEvent): Promise<void> {
    const { id, organisationId, payload } = event;
    const { state, kind, websiteId } = payload as { state: string; kind: BuildKind; websiteId: string };
    if (state === 'live' && kind === 'production') await this.settle(id, organisationId, websiteId);
    await this.wakeNext(event);
  }

  private settle(id: string, organisationId: string, websiteId: string): Promise<void> {
    return this.queue.add('publishing.settle', { organisationId, websiteId }, { id });
  }

  /** A build whose time had come while another was running. */
  private async wakeNext({ id, organisationId, payload }: RecordedEvent): Promise<void> {
    const { websiteId, previewToken } = payload as { websiteId: string; previewToken: string | null };
    const unfinished = await this.unitOfWork.inOrganisation(organisationId, () =>
      this.builds.unfinished(organisationId, websiteId, previewToken),
    );
    const next = unfinished.find((build) => build instanceof QueuedBuild);
    if (!next) return;
    const { kind, notBefore } = next.details;
    await this.add({ organisationId, buildId: next.id }, `${id}.next`, kind, notBefore);
  }

  private add(
    data: { readonly organisationId: string; readonly buildId: string },
    id: string,
    kind: BuildKind,
    notBefore: Date,
  ): Promise<void> {
    const delayMs = Math.max(0, notBefore.getTime() - this.clock.now().getTime());
    return this.queue.add('publishing.build', data, {
      id,
      priority: urgencyOf(kind),
      ...(delayMs > 0 ? { delayMs } : {}),
    });
  }
}
