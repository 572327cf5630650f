import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import type { WebsiteAddress } from '../../domain/publishing/website-address.js';
import { Websites } from '../../domain/publishing/websites.repository.js';
import { expectVersion } from '../../domain/shared/expected-version.js';
import { Clock } from '../shared/clock.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { OwnHosts } from './own-hosts.js';

export interface ChangeWebsiteCommand {
  readonly websiteId: string;
  readonly expectedVersion: number;
  /** What is left out stays. */
  readonly changes: Partial<WebsiteAddress>;
}

@Injectable()
export class ChangeWebsite {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly websites: Websites,
    private readonly ownHosts: OwnHosts,
    private readonly clock: Clock,
  ) {}

  /**
   * Stores nothing where nothing differs.
   * @throws DomainError `website.not_found`, `version.stale`, `website.invalid`, `website.slug_taken`, `website.domain_taken`
   */
  async execute({ websiteId, expectedVersion, changes }: ChangeWebsiteCommand, actor: Actor): Promise<void> {
    this.ownHosts.refuse(changes.customDomain);
    await this.unitOfWork.inOrganisation(actor.organisationId, async () => {
      const website = await this.websites.find(actor.organisationId, websiteId);
      expectVersion(website, expectedVersion);
      const changed = website.moveTo(changes, { by: actor.userId, now: this.clock.now() });
      if (changed !== website) await this.websites.save(changed);
    });
  }
}
