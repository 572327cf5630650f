import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { expectDraft } from '../../domain/publishing/website.js';
import { Websites } from '../../domain/publishing/websites.repository.js';
import { Clock } from '../shared/clock.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

export interface PublishWebsiteCommand {
  readonly websiteId: string;
  /** The draft that the person has seen; left out: whatever it is now. */
  readonly expectedRevision?: number | undefined;
}

/** Shows the draft to the public. What is to be built follows from the event `website.published`. */
@Injectable()
export class PublishWebsite {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly websites: Websites,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the revision that is published now
   * @throws DomainError `website.not_found`, `version.stale`
   */
  execute(command: PublishWebsiteCommand, { organisationId, userId }: Actor): Promise<number> {
    const { websiteId, expectedRevision } = command;
    return this.unitOfWork.inOrganisation(organisationId, async () => {
      const website = await this.websites.find(organisationId, websiteId);
      if (expectedRevision !== undefined) expectDraft(website, expectedRevision);
      await this.websites.save(website.publish({ by: userId, now: this.clock.now() }));
      return website.properties.draft.revision;
    });
  }
}
