import { Injectable } from '@nestjs/common';
import type { BuildTrigger } from '../../../domain/publishing/build.details.js';
import { Builds } from '../../../domain/publishing/builds.repository.js';
import { Websites } from '../../../domain/publishing/websites.repository.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import { EventReaction, type RecordedEvent } from '../../shared/event-reaction.js';
import { UnitOfWork } from '../../shared/unit-of-work.port.js';
import { PublishedSites } from './published-sites.port.js';
import { ReleaseStore } from '../releases/release-store.port.js';
import { RequestBuild } from './request-build.js';
import { RequestRebuilds } from './request-rebuilds.js';
import { siteNames } from '../site-names.js';

/** Of imports only those that have changed something. */
const WITHOUT_EFFECT = new Set(['import.received', 'import.undo_requested', 'import.undo_failed']);

/** Websites are built anew when what they show changes: their own publication or address, containers and areas. */
@Injectable()
export class FollowChanges extends EventReaction {
  readonly reactsTo = ['website.published', 'website.changed', 'container', 'area', 'import'];

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sites: PublishedSites,
    private readonly websites: Websites,
    private readonly builds: Builds,
    private readonly store: ReleaseStore,
    private readonly requestBuild: RequestBuild,
    private readonly requestRebuilds: RequestRebuilds,
  ) {
    super();
  }

  async react(event: RecordedEvent): Promise<void> {
    await unlessGone(() => this.follow(event));
  }

  private async follow(event: RecordedEvent): Promise<void> {
    const { type, organisationId, aggregateId } = event;
    if (type === 'website.published') await this.published(event);
    else if (type === 'website.changed') await this.moved(organisationId, aggregateId);
    else if (!WITHOUT_EFFECT.has(type)) await this.networkChanged(organisationId);
  }

  /** Whoever publishes asks for the build in the same breath; an event that comes alone is not lost either. */
  private async published({
    organisationId,
    aggregateId,
    actorId,
    occurredAt,
  }: RecordedEvent): Promise<void> {
    const covered = await this.unitOfWork.inOrganisation(organisationId, () =>
      this.builds.isCoveredSince(organisationId, aggregateId, new Date(occurredAt)),
    );
    const request = { kind: 'production', trigger: 'person', draft: null, previewToken: null } as const;
    if (!covered)
      await this.requestBuild.execute(organisationId, {
        ...request,
        websiteId: aggregateId,
        requestedBy: actorId,
      });
  }

  /** The new address leads to the site at once, the old one nowhere; then its pages are told. */
  private async moved(organisationId: string, websiteId: string): Promise<void> {
    const place = { kind: 'production', websiteId } as const;
    await this.unitOfWork.inOrganisation(organisationId, async () => {
      const website = await this.websites.find(organisationId, websiteId);
      const live = await this.store.live(place);
      if (live) await this.store.switchTo(place, live.release.id, siteNames(website.properties));
    });
    await this.rebuild(organisationId, 'address', (following) => following.filter((id) => id === websiteId));
  }

  private async networkChanged(organisationId: string): Promise<void> {
    await this.rebuild(organisationId, 'network', (following) => following);
  }

  /** None of those where somebody has gone back. */
  private async rebuild(
    organisationId: string,
    trigger: Exclude<BuildTrigger, 'person'>,
    chosen: (following: readonly string[]) => readonly string[],
  ): Promise<void> {
    await this.unitOfWork.inOrganisation(organisationId, async () => {
      const following = await this.sites.lockFollowing(organisationId);
      await this.requestRebuilds.execute(organisationId, chosen(following), trigger);
    });
  }
}

/** A website that was removed since the event needs no build any more. */
async function unlessGone(build: () => Promise<void>): Promise<void> {
  try {
    await build();
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'website.not_found') throw error;
  }
}
