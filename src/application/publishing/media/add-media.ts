import { Injectable } from '@nestjs/common';
import type { Localised } from '@glaneur/website-config';
import type { Actor } from '../../../domain/identity/index.js';
import { FIRST_VERSION } from '../../../domain/shared/aggregate.js';
import { MediaLibrary } from '../../../domain/publishing/media-library.repository.js';
import { checkAlt, type WebsiteMedia } from '../../../domain/publishing/website-media.js';
import { Websites } from '../../../domain/publishing/websites.repository.js';
import { FileStorage } from '../../shared/file-storage.port.js';
import { IdGenerator } from '../../shared/id-generator.port.js';
import { UnitOfWork } from '../../shared/unit-of-work.port.js';
import { MEDIA_TYPE, mediaKey } from './media-files.js';
import { PictureEncoder } from './picture-encoder.port.js';

export interface AddMediaCommand {
  readonly websiteId: string;
  readonly alt: Localised;
  readonly content: AsyncIterable<Uint8Array>;
}

/** Takes a picture into a website's library. The same picture twice is one. */
@Injectable()
export class AddMedia {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly websites: Websites,
    private readonly library: MediaLibrary,
    private readonly encoder: PictureEncoder,
    private readonly files: FileStorage,
    private readonly ids: IdGenerator,
  ) {}

  /** @throws DomainError `website.not_found`, `media.invalid`, `media.not_a_picture`, `media.too_many` */
  async execute({ websiteId, alt, content }: AddMediaCommand, actor: Actor): Promise<WebsiteMedia> {
    const { organisationId } = actor;
    checkAlt(alt);
    await this.unitOfWork.inOrganisation(organisationId, () => this.websites.find(organisationId, websiteId));
    const { content: encoded, sha256, ...size } = await this.encoder.encode(content);
    const owner = { id: this.ids.next(), organisationId, websiteId, version: FIRST_VERSION };
    return this.keep({ ...owner, ...size, hash: sha256, bytes: encoded.byteLength, alt }, encoded);
  }

  /** The file first: a picture that is in the library has one, whatever stops in between. */
  private async keep(media: WebsiteMedia, encoded: Uint8Array): Promise<WebsiteMedia> {
    const key = mediaKey(media);
    await this.files.put(key, once(encoded), MEDIA_TYPE);
    try {
      const kept = await this.unitOfWork.inOrganisation(media.organisationId, () => this.library.add(media));
      if (kept.id !== media.id) await this.files.remove(key);
      return kept;
    } catch (error) {
      await this.files.remove(key);
      throw error;
    }
  }
}

async function* once(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}
