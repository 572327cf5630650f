import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { Sites } from '../../domain/network/sites.repository.js';
import { expectVersion } from '../../domain/shared/expected-version.js';
import { Clock } from '../shared/clock.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

export interface ArchiveSiteCommand {
  readonly siteId: string;
  readonly expectedVersion: number;
}

@Injectable()
export class ArchiveSite {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sites: Sites,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `site.not_found`, `version.stale`, `site.archived`, `site.in_use` */
  async execute({ siteId, expectedVersion }: ArchiveSiteCommand, actor: Actor): Promise<void> {
    await this.unitOfWork.inOrganisation(actor.organisationId, async () => {
      const site = await this.sites.find(actor.organisationId, siteId);
      expectVersion(site, expectedVersion);
      await this.sites.save(site.archive(this.clock.now(), actor.userId));
    });
  }
}
