import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import type { SiteProperties } from '../../domain/network/site.js';
import { Sites } from '../../domain/network/sites.repository.js';
import { expectVersion } from '../../domain/shared/expected-version.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

export interface ChangeSiteCommand {
  readonly siteId: string;
  readonly expectedVersion: number;
  /** What is left out stays. */
  readonly changes: Partial<SiteProperties>;
}

@Injectable()
export class ChangeSite {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sites: Sites,
  ) {}

  /**
   * Stores nothing where nothing differs.
   * @throws DomainError `site.not_found`, `version.stale`, `site.invalid`
   */
  async execute({ siteId, expectedVersion, changes }: ChangeSiteCommand, actor: Actor): Promise<void> {
    await this.unitOfWork.inOrganisation(actor.organisationId, async () => {
      const site = await this.sites.find(actor.organisationId, siteId);
      expectVersion(site, expectedVersion);
      const changed = site.change(changes, actor.userId);
      if (changed !== site) await this.sites.save(changed);
    });
  }
}
