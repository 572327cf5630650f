import { Injectable } from '@nestjs/common';
import { EventReaction, type RecordedEvent } from '../shared/event-reaction.js';
import { JobQueue } from '../shared/job-queue.port.js';
import type { Jobs } from '../shared/jobs.js';
import { ReleaseStore } from './releases/release-store.port.js';
import { siteNames } from './site-names.js';

type Removed = Jobs['publishing.clear'];

/** Longer than a build stays with a process that was killed at the moment of going live. Milliseconds. */
const SECOND_LOOK_MS = 60_000;

/** A website that was removed is shown to nobody, and its files are cleared away. */
@Injectable()
export class FollowRemovals extends EventReaction {
  readonly reactsTo = ['website.removed'];

  constructor(
    private readonly store: ReleaseStore,
    private readonly queue: JobQueue,
  ) {
    super();
  }

  async react({ id, organisationId, aggregateId: websiteId, payload }: RecordedEvent): Promise<void> {
    const { slug, customDomain, media } = payload as Pick<Removed, 'slug' | 'customDomain' | 'media'>;
    await this.store.hide({ kind: 'production', websiteId }, siteNames({ slug, customDomain }));
    const data: Removed = { organisationId, websiteId, slug, customDomain, media };
    await this.queue.add('publishing.clear', data, { id });
    await this.queue.add('publishing.clear', data, { id: `${id}.again`, delayMs: SECOND_LOOK_MS });
  }
}
