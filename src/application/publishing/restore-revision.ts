import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { expectDraft } from '../../domain/publishing/website.js';
import { Websites } from '../../domain/publishing/websites.repository.js';
import { Clock } from '../shared/clock.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { ConfigRules } from './config-rules.js';

export interface RestoreRevisionCommand {
  readonly websiteId: string;
  readonly revision: number;
  /** The draft that the person has seen. */
  readonly expectedRevision: number;
}

/** An earlier revision becomes the draft again, as a new one: the history only grows. */
@Injectable()
export class RestoreRevision {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly websites: Websites,
    private readonly rules: ConfigRules,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `website.not_found`, `revision.not_found`, `version.stale`; `website.config_invalid`: it names
   * pictures or areas that are no more, or breaks a rule that is younger than it
   */
  async execute(command: RestoreRevisionCommand, { organisationId, userId }: Actor): Promise<void> {
    const { websiteId, revision, expectedRevision } = command;
    await this.unitOfWork.inOrganisation(organisationId, async () => {
      const website = await this.websites.find(organisationId, websiteId);
      const earlier = await this.websites.revision(organisationId, websiteId, revision);
      expectDraft(website, expectedRevision);
      const config = await this.rules.hold(earlier.config, organisationId, websiteId);
      const action = { by: userId, now: this.clock.now() };
      await this.websites.save(website.restoreRevision({ ...earlier, config }, action));
    });
  }
}
