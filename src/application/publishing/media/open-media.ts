import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../domain/identity/index.js';
import { FileStorage } from '../../shared/file-storage.port.js';
import { mediaKey } from './media-files.js';
import { WebsitesReader } from '../websites-reader.port.js';

/** The file of a picture, for those who work at the website. */
@Injectable()
export class OpenMedia {
  constructor(
    private readonly reader: WebsitesReader,
    private readonly files: FileStorage,
  ) {}

  /** @throws DomainError `website.not_found`, `media.not_found` */
  async execute(websiteId: string, id: string, actor: Actor): Promise<AsyncIterable<Uint8Array>> {
    await this.reader.mediaItem(actor, websiteId, id);
    return this.files.open(mediaKey({ organisationId: actor.organisationId, websiteId, id }));
  }
}
