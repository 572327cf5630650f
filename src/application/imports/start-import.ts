import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { ReceivedImport } from '../../domain/imports/import.js';
import type { ImportMode } from '../../domain/imports/import.details.js';
import { Imports } from '../../domain/imports/imports.repository.js';
import { FileStorage } from '../shared/file-storage.port.js';
import { IdGenerator } from '../shared/id-generator.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { FILE_TYPE, fileKey } from './import-files.js';

export interface StartImportCommand {
  readonly fileName: string;
  readonly mode: ImportMode;
  readonly content: AsyncIterable<Uint8Array>;
}

/** Stores an uploaded file and has it imported: what follows is done by a job. */
@Injectable()
export class StartImport {
  constructor(
    private readonly files: FileStorage,
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: Imports,
    private readonly ids: IdGenerator,
  ) {}

  /**
   * @returns the import's id
   * @throws DomainError `invalid` `import.invalid`
   */
  async execute({ fileName, mode, content }: StartImportCommand, actor: Actor): Promise<string> {
    const { organisationId, userId } = actor;
    const id = this.ids.next();
    const key = fileKey({ organisationId, id });
    const stored = await this.files.put(key, content, FILE_TYPE);
    try {
      const received = ReceivedImport.create(id, organisationId, { name: fileName, ...stored }, mode, userId);
      await this.unitOfWork.inOrganisation(organisationId, () => this.imports.add(received));
    } catch (error) {
      await this.files.remove(key);
      throw error;
    }
    return id;
  }
}
