import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { Site, type SiteProperties } from '../../domain/network/site.js';
import { Sites } from '../../domain/network/sites.repository.js';
import { IdGenerator } from '../shared/id-generator.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

export type CreateSiteCommand = SiteProperties;

@Injectable()
export class CreateSite {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sites: Sites,
    private readonly ids: IdGenerator,
  ) {}

  /** @returns the new site's id */
  async execute(command: CreateSiteCommand, actor: Actor): Promise<string> {
    const site = Site.create(this.ids.next(), actor.organisationId, command, actor.userId);
    await this.unitOfWork.inOrganisation(actor.organisationId, () => this.sites.add(site));
    return site.id;
  }
}
