import { Injectable } from '@nestjs/common';
import { mediaIn, type WebsiteConfig } from '@glaneur/website-config';
import { MediaLibrary } from '../../domain/publishing/media-library.repository.js';
import { checkedConfig } from '../../domain/publishing/website-configuration.js';
import { Checks } from '../../domain/shared/checks.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { WebsiteReferences } from './website-references.port.js';

/** Every rule that a configuration has to keep before anything is built from it: of its own, and of what it names. */
@Injectable()
export class ConfigRules {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly media: MediaLibrary,
    private readonly references: WebsiteReferences,
  ) {}

  /**
   * @param value as somebody has sent it
   * @param website null: it has no pictures yet
   * @throws DomainError `invalid` `website.config_invalid`
   */
  async hold(value: unknown, organisationId: string, website: string | null): Promise<WebsiteConfig> {
    const config = checkedConfig(value);
    const checks = new Checks();
    await this.unitOfWork.inOrganisation(organisationId, async () => {
      await this.holdMedia(checks, config, organisationId, website);
      await this.holdAreas(checks, config, organisationId);
    });
    checks.throwIfAny('website.config_invalid');
    return config;
  }

  private async holdMedia(
    checks: Checks,
    config: WebsiteConfig,
    organisationId: string,
    website: string | null,
  ) {
    const named = mediaIn(config);
    if (named.length === 0) return;
    const there = website === null ? [] : await this.media.of(organisationId, website);
    const ids = new Set(there.map(({ id }) => id));
    for (const { path, id } of named) {
      checks.require(ids.has(id), path, 'media.unknown', 'There is no such picture of this website.');
    }
  }

  private async holdAreas(checks: Checks, { show: { areas } }: WebsiteConfig, organisationId: string) {
    if (areas === 'all' || areas.length === 0) return;
    const unknown = new Set(await this.references.unknownAreas(organisationId, areas));
    for (const [at, id] of areas.entries()) {
      checks.require(!unknown.has(id), `show.areas.${at}`, 'area.unknown', 'There is no such area.');
    }
  }
}
