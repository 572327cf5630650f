import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../domain/identity/index.js';
import { Builds } from '../../../domain/publishing/builds.repository.js';
import { cancelBuild } from '../../../domain/publishing/stored-build.js';
import { websiteEvent } from '../../../domain/publishing/website.events.js';
import { Websites } from '../../../domain/publishing/websites.repository.js';
import { Clock } from '../../shared/clock.port.js';
import { Outbox } from '../../shared/outbox.port.js';
import { UnitOfWork } from '../../shared/unit-of-work.port.js';
import { KeptReleases } from './kept-releases.port.js';
import { ReleaseStore } from './release-store.port.js';
import { siteNames } from '../site-names.js';

/**
 * Has people see an earlier release again, at once. It stays until somebody publishes: what changes in the network
 * meanwhile builds no other, and what is being built is given up.
 */
@Injectable()
export class RollBack {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly websites: Websites,
    private readonly builds: Builds,
    private readonly releases: KeptReleases,
    private readonly store: ReleaseStore,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `website.not_found`, `release.not_found`, `build.too_late` */
  async execute(websiteId: string, releaseId: string, { organisationId, userId }: Actor): Promise<void> {
    const place = { kind: 'production', websiteId } as const;
    await this.unitOfWork.inOrganisation(organisationId, async () => {
      const website = await this.websites.find(organisationId, websiteId);
      await this.releases.find(organisationId, websiteId, releaseId);
      for (const build of await this.builds.unfinished(organisationId, websiteId, null)) {
        await this.builds.save(cancelBuild(build, userId, this.clock.now()));
      }
      await this.releases.show(organisationId, websiteId, releaseId, true);
      const { version } = website;
      const identity = { organisationId, aggregateId: websiteId, version, actorId: userId };
      await this.outbox.append([websiteEvent('went_back', identity, { releaseId })]);
      await this.store.switchTo(place, releaseId, siteNames(website.properties));
    });
  }
}
