import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { Sites } from '../../domain/network/sites.repository.js';
import { expectVersion } from '../../domain/shared/expected-version.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

export interface RestoreSiteCommand {
  readonly siteId: string;
  readonly expectedVersion: number;
}

@Injectable()
export class RestoreSite {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sites: Sites,
  ) {}

  /** @throws DomainError `site.not_found`, `version.stale`, `site.not_archived` */
  async execute({ siteId, expectedVersion }: RestoreSiteCommand, actor: Actor): Promise<void> {
    await this.unitOfWork.inOrganisation(actor.organisationId, async () => {
      const site = await this.sites.find(actor.organisationId, siteId);
      expectVersion(site, expectedVersion);
      await this.sites.save(site.bringBack(actor.userId));
    });
  }
}
