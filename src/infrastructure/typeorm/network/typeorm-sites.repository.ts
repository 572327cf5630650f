import type { Outbox } from '../../../application/shared/outbox.port.js';
import type { Site } from '../../../domain/network/site.js';
import { Sites } from '../../../domain/network/sites.repository.js';
import { refused, translating } from '../shared/constraint-errors.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';
import { updateVersioned } from '../shared/versioned-update.js';
import { foundRow } from './found-row.js';
import { siteOf, siteRow } from './network.mapper.js';
import { SiteRow } from './site.row.js';

const ERRORS = {
  sites_archived_unused: refused('site.in_use', 'An area is served from this site. Archive the area first.'),
};

export class TypeOrmSites extends Sites {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  async add(site: Site): Promise<void> {
    await this.unitOfWork.manager().insert(SiteRow, siteRow(site));
    await this.outbox.append(site.events);
  }

  async find(organisationId: string, id: string): Promise<Site> {
    return siteOf(await foundRow(this.unitOfWork.manager(), SiteRow, { organisationId, id }, 'site'));
  }

  async save(site: Site): Promise<void> {
    await translating(ERRORS, () => updateVersioned(this.unitOfWork.manager(), SiteRow, siteRow(site)));
    await this.outbox.append(site.events);
  }
}
