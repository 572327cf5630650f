import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { FileStorage } from '../shared/file-storage.port.js';
import { photoKey } from './photo-files.js';
import { ReportsReader } from './reports-reader.port.js';

/** Opens the photo that came with a report, for the team. */
@Injectable()
export class OpenPhoto {
  constructor(
    private readonly reader: ReportsReader,
    private readonly files: FileStorage,
  ) {}

  /** @throws DomainError `not_found` `photo.not_found`, `file.not_found` */
  async execute(reportId: string, photoId: string, actor: Actor): Promise<AsyncIterable<Uint8Array>> {
    await this.reader.photo(actor, reportId, photoId);
    return this.files.open(photoKey({ organisationId: actor.organisationId, id: photoId }));
  }
}
