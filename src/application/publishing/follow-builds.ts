import { Injectable } from '@nestjs/common';
import type { BuildKind } from '../../domain/publishing/build.details.js';
import { QueuedBuild } from '../../domain/publishing/build.js';
import { Builds } from '../../domain/publishing/builds.repository.js';
import { Clock } from '../shared/clock.port.js';
import { EventReaction, type RecordedEvent } from '../shared/event-reaction.js';
import { JobQueue } from '../shared/job-queue.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { urgencyOf } from './build-urgency.js';

/** What follows from a build: the work itself at its time, what comes after a release is live, and the next in turn. */
@Injectable()
export class FollowBuilds extends EventReaction {
  readonly reactsTo = ['build'];

  constructor(
    private readonly queue: JobQueue,
    private readonly unitOfWork: UnitOfWork,
    private readonly builds: Builds,
    private readonly clock: Clock,
  ) {
    super();
  }

  async react(event: RecordedEvent): Promise<void> {
    const { id, type, organisationId, aggregateId: buildId, payload } = event;
    if (type === 'build.queued') {
      const { kind, notBefore } = payload as { kind: BuildKind; notBefore: string };
      await this.add({ organisationId, buildId }, id, kind, new Date(notBefore));
      return;
    }
    if (type !== 'build.finished') return;
    const { state, kind, websiteId } = payload as { state: string; kind: BuildKind; websiteId: string };
    if (state === 'live' && kind === 'production')
      await this.queue.add('publishing.settle', { organisationId, websiteId }, { id });
    await this.wakeNext(event);
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
