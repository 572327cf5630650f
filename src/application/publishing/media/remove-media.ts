import { Injectable } from '@nestjs/common';
import { mediaIn } from '@glaneur/website-config';
import type { Actor } from '../../../domain/identity/index.js';
import { MediaLibrary } from '../../../domain/publishing/media-library.repository.js';
import { mediaInUse, type WebsiteMedia } from '../../../domain/publishing/website-media.js';
import { Websites } from '../../../domain/publishing/websites.repository.js';
import { FileStorage } from '../../shared/file-storage.port.js';
import { UnitOfWork } from '../../shared/unit-of-work.port.js';
import { mediaKey } from './media-files.js';

/** Takes a picture out of a website's library. */
@Injectable()
export class RemoveMedia {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly websites: Websites,
    private readonly library: MediaLibrary,
    private readonly files: FileStorage,
  ) {}

  /** @throws DomainError `website.not_found`, `media.not_found`, `media.in_use` */
  async execute(websiteId: string, mediaId: string, { organisationId }: Actor): Promise<void> {
    const removed = await this.unitOfWork.inOrganisation(organisationId, async () => {
      const shown = await this.shownBy(organisationId, websiteId);
      const media = await this.library.find(organisationId, websiteId, mediaId);
      if (shown.has(mediaId)) throw mediaInUse();
      await this.library.remove(organisationId, websiteId, mediaId);
      return media;
    });
    await this.files.remove(mediaKey(removed));
  }

  /** What the draft and the published revision name; the website is locked, so that it stays so. */
  private async shownBy(organisationId: string, websiteId: string): Promise<ReadonlySet<WebsiteMedia['id']>> {
    const { draft, published } = (await this.websites.find(organisationId, websiteId)).properties;
    const configs = [draft.config];
    if (published !== null && published.revision !== draft.revision) {
      const { config } = await this.websites.revision(organisationId, websiteId, published.revision);
      configs.push(config);
    }
    return new Set(configs.flatMap(mediaIn).map(({ id }) => id));
  }
}
