import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { expectDraft } from '../../domain/publishing/website.js';
import { Websites } from '../../domain/publishing/websites.repository.js';
import { Clock } from '../shared/clock.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { ConfigRules } from './config-rules.js';

export interface SaveDraftCommand {
  readonly websiteId: string;
  /** The draft that the person has seen. */
  readonly expectedRevision: number;
  /** As it was sent. */
  readonly config: unknown;
}

@Injectable()
export class SaveDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly websites: Websites,
    private readonly rules: ConfigRules,
    private readonly clock: Clock,
  ) {}

  /**
   * Stores nothing where nothing differs.
   * @throws DomainError `website.not_found`, `version.stale`, `website.config_invalid`
   */
  async execute(command: SaveDraftCommand, { organisationId, userId }: Actor): Promise<void> {
    const { websiteId, expectedRevision } = command;
    await this.unitOfWork.inOrganisation(organisationId, async () => {
      const website = await this.websites.find(organisationId, websiteId);
      expectDraft(website, expectedRevision);
      const config = await this.rules.hold(command.config, organisationId, websiteId);
      const saved = website.saveDraft(config, { by: userId, now: this.clock.now() });
      if (saved !== website) await this.websites.save(saved);
    });
  }
}
