import type { ImportKey } from '../../../src/application/imports/import-key.js';
import { RowErrors } from '../../../src/application/imports/row-errors.port.js';
import type { Outbox } from '../../../src/application/shared/outbox.port.js';
import type { Import, ReceivedImport } from '../../../src/domain/imports/import.js';
import { Imports } from '../../../src/domain/imports/imports.repository.js';
import { KEPT_ERRORS_MAX, type RowError } from '../../../src/domain/imports/row-error.js';
import { restoreImport } from '../../../src/domain/imports/stored-import.js';
import { DomainError } from '../../../src/domain/shared/domain-error.js';
import { InMemoryOutbox } from './outbox.js';
import type { InMemoryStore } from './store.js';
import type { InMemoryUnitOfWork } from './unit-of-work.js';

export class InMemoryImports extends Imports {
  constructor(
    private readonly unitOfWork: InMemoryUnitOfWork,
    private readonly outbox: Outbox = new InMemoryOutbox(unitOfWork),
  ) {
    super();
  }

  async add(received: ReceivedImport): Promise<void> {
    this.unitOfWork.statement(received.organisationId, (store) => store.insert('imports', stored(received)));
    await this.outbox.append(received.events);
  }

  async find(organisationId: string, id: string): Promise<Import> {
    return this.unitOfWork.statement(organisationId, ({ tables }) => {
      const found = tables.imports.find((one) => one.organisationId === organisationId && one.id === id);
      if (found) return found;
      throw new DomainError('not_found', 'import.not_found', 'There is no such import.');
    });
  }

  async save(changed: Import): Promise<void> {
    const { organisationId, id, version } = changed;
    const isBefore = (one: Import) =>
      one.organisationId === organisationId && one.id === id && one.version === version - 1;
    this.unitOfWork.statement(organisationId, (store) => {
      if (!store.replace('imports', isBefore, stored(changed)))
        throw new DomainError('stale', 'version.stale', 'This was changed meanwhile.');
    });
    await this.outbox.append(changed.events);
  }
}

/** Events are not part of what is stored. */
function stored({ state, id, organisationId, version, details }: Import): Import {
  return restoreImport(state, id, organisationId, version, details);
}

export class InMemoryRowErrors extends RowErrors {
  constructor(private readonly unitOfWork: InMemoryUnitOfWork) {
    super();
  }

  async add({ organisationId, id: importId }: ImportKey, errors: readonly RowError[]): Promise<void> {
    this.unitOfWork.statement(organisationId, (store) => {
      const room =
        KEPT_ERRORS_MAX - store.tables.importErrors.filter(isOf({ organisationId, id: importId })).length;
      for (const error of errors.slice(0, Math.max(0, room)))
        store.insert('importErrors', { organisationId, importId, ...error });
    });
  }

  async drop(of: ImportKey, limit: number): Promise<number> {
    return this.unitOfWork.statement(of.organisationId, (store) => dropOf(store, 'importErrors', of, limit));
  }
}

export const isOf =
  ({ organisationId, id }: ImportKey) =>
  (one: { readonly organisationId: string; readonly importId: string }): boolean =>
    one.organisationId === organisationId && one.importId === id;

/** @returns how many rows of an import were removed */
export function dropOf(
  store: InMemoryStore,
  table: 'importErrors' | 'importRows' | 'importChanges',
  of: ImportKey,
  limit: number,
): number {
  const all: readonly { readonly organisationId: string; readonly importId: string }[] = store.tables[table];
  const dropped = new Set(all.filter(isOf(of)).slice(0, limit));
  store.tables = { ...store.tables, [table]: all.filter((one) => !dropped.has(one)) };
  return dropped.size;
}
