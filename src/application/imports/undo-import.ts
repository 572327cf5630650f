import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { Imports } from '../../domain/imports/imports.repository.js';
import { beginUndo } from '../../domain/imports/stored-import.js';
import { expectVersion } from '../../domain/shared/expected-version.js';
import { Clock } from '../shared/clock.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

/** Has an applied import taken back: what follows is done by a job. */
@Injectable()
export class UndoImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: Imports,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `import.not_found`, `version.stale`, `import.not_applied`, `import.undo_too_late` */
  async execute(id: string, expectedVersion: number, { organisationId, userId }: Actor): Promise<void> {
    await this.unitOfWork.inOrganisation(organisationId, async () => {
      const found = await this.imports.find(organisationId, id);
      expectVersion(found, expectedVersion);
      await this.imports.save(beginUndo(found, userId, this.clock.now()));
    });
  }
}
