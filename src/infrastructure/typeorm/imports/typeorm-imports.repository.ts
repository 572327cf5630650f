import type { Outbox } from '../../../application/shared/outbox.port.js';
import type { Import, ReceivedImport } from '../../../domain/imports/import.js';
import { Imports } from '../../../domain/imports/imports.repository.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import { stale } from '../shared/stale.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';
import { fileValues, importOf, type ImportRow, stateValues } from './import.mapper.js';
import { INSERT, SELECT, UPDATE } from './import.statements.js';

export class TypeOrmImports extends Imports {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  async add(received: ReceivedImport): Promise<void> {
    await this.unitOfWork.manager().query(INSERT, [...stateValues(received), ...fileValues(received)]);
    await this.outbox.append(received.events);
  }

  async find(organisationId: string, id: string): Promise<Import> {
    const [row] = await this.unitOfWork.manager().query<ImportRow[]>(SELECT, [organisationId, id]);
    if (row) return importOf(row, organisationId, id);
    throw new DomainError('not_found', 'import.not_found', 'There is no such import.');
  }

  async save(changed: Import): Promise<void> {
    const manager = this.unitOfWork.manager();
    const [, count] = await manager.query<[unknown, number]>(UPDATE, stateValues(changed));
    if (count === 0) throw stale();
    await this.outbox.append(changed.events);
  }
}
