import type { Site } from '../../../domain/network/site.js';
import { Sites } from '../../../domain/network/sites.repository.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';
import { siteRow } from './network.mapper.js';
import { SiteRow } from './site.row.js';

export class TypeOrmSites extends Sites {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async add(site: Site): Promise<void> {
    await this.unitOfWork.manager().insert(SiteRow, siteRow(site));
  }
}
