import { Injectable } from '@nestjs/common';
import type { SiteSnapshot } from '@glaneur/website-config';
import type { Actor } from '../../../domain/identity/index.js';
import { Websites } from '../../../domain/publishing/websites.repository.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import { UnitOfWork } from '../../shared/unit-of-work.port.js';
import { ApiAddress } from './api-address.js';
import type { SiteName } from '../releases/releases.js';
import { SiteAddresses } from './site-addresses.js';
import { TakeSnapshot } from './take-snapshot.js';
import { namesOf } from './website-sources.js';

/** What our own builder makes a website from, for generators that are not ours. */
@Injectable()
export class SnapshotOfSite {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly websites: Websites,
    private readonly takeSnapshot: TakeSnapshot,
    private readonly addresses: SiteAddresses,
    private readonly api: ApiAddress,
  ) {}

  /** @throws DomainError `not_found` `website.not_found`, `conflict` `website.not_published` */
  async execute(websiteId: string, { organisationId }: Pick<Actor, 'organisationId'>): Promise<SiteSnapshot> {
    const website = await this.unitOfWork.inOrganisation(organisationId, () =>
      this.websites.find(organisationId, websiteId),
    );
    const { published } = website.properties;
    if (!published)
      throw new DomainError('conflict', 'website.not_published', 'Nobody has published this website yet.');
    return this.takeSnapshot.execute({
      organisationId,
      websiteId,
      source: { revision: published.revision },
      kind: 'production',
      baseUrl: this.addresses.of(namesOf(website)[0] as SiteName),
      apiUrl: this.api.url,
    });
  }
}
