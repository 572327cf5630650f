import { Injectable } from '@nestjs/common';
import { firstConfig, WEBSITE_LANGUAGES, type WebsiteLanguage } from '@glaneur/website-config';
import type { Actor } from '../../domain/identity/index.js';
import { Website } from '../../domain/publishing/website.js';
import { Websites } from '../../domain/publishing/websites.repository.js';
import { Clock } from '../shared/clock.port.js';
import { IdGenerator } from '../shared/id-generator.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { ConfigRules } from './config-rules.js';
import { OwnHosts } from './own-hosts.js';

export interface CreateWebsiteCommand {
  readonly slug: string;
  readonly customDomain: string | null;
  readonly name: string;
  /** The first one is the default; left out: all there are. */
  readonly languages?: readonly WebsiteLanguage[] | undefined;
}

/** A website with a first draft that can be previewed as it is. */
@Injectable()
export class CreateWebsite {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly websites: Websites,
    private readonly rules: ConfigRules,
    private readonly ownHosts: OwnHosts,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the new website's id
   * @throws DomainError `website.invalid`, `website.config_invalid`, `website.slug_taken`, `website.domain_taken`
   */
  async execute(command: CreateWebsiteCommand, { organisationId, userId }: Actor): Promise<string> {
    const { name, languages = WEBSITE_LANGUAGES, ...address } = command;
    this.ownHosts.refuse(address.customDomain);
    const config = await this.rules.hold(firstConfig(name, [...languages]), organisationId, null);
    const action = { by: userId, now: this.clock.now() };
    const website = Website.create(this.ids.next(), organisationId, { ...address, config }, action);
    await this.unitOfWork.inOrganisation(organisationId, () => this.websites.add(website));
    return website.id;
  }
}
