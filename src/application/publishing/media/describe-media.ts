import { Injectable } from '@nestjs/common';
import type { Localised } from '@glaneur/website-config';
import type { Actor } from '../../../domain/identity/index.js';
import { MediaLibrary } from '../../../domain/publishing/media-library.repository.js';
import { describedAs } from '../../../domain/publishing/website-media.js';
import { Websites } from '../../../domain/publishing/websites.repository.js';
import { expectVersion } from '../../../domain/shared/expected-version.js';
import { UnitOfWork } from '../../shared/unit-of-work.port.js';

export interface DescribeMediaCommand {
  readonly websiteId: string;
  readonly mediaId: string;
  readonly expectedVersion: number;
  /** What is left out stays, an empty text goes. */
  readonly words: Localised;
}

/** Writes anew what a picture shows. The website says so with its next build. */
@Injectable()
export class DescribeMedia {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly websites: Websites,
    private readonly library: MediaLibrary,
  ) {}

  /** @throws DomainError `website.not_found`, `media.not_found`, `version.stale`, `media.invalid` */
  async execute(
    { websiteId, mediaId, expectedVersion, words }: DescribeMediaCommand,
    { organisationId }: Actor,
  ): Promise<void> {
    await this.unitOfWork.inOrganisation(organisationId, async () => {
      await this.websites.find(organisationId, websiteId);
      const media = await this.library.find(organisationId, websiteId, mediaId);
      expectVersion(media, expectedVersion);
      const described = describedAs(media, words);
      if (described !== media) await this.library.describe(described);
    });
  }
}
