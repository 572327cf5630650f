import { Injectable } from '@nestjs/common';
import type { CheckedImport } from '../../domain/imports/import.js';
import { Imports } from '../../domain/imports/imports.repository.js';
import { expectVersion } from '../../domain/shared/expected-version.js';
import { Clock } from '../shared/clock.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { CHUNK_ROWS } from './chunk.js';
import { CompareRows } from './compare-rows.js';
import { NetworkChanges } from './network-changes.port.js';
import { StagedRows } from './staged-rows.port.js';

/**
 * Writes the accepted rows into the network: all of them or none, in one transaction, chunk by chunk inside it so that
 * no statement grows with the file. The rows are compared once more, since the network may have changed meanwhile.
 */
@Injectable()
export class ApplyRows {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: Imports,
    private readonly stagedRows: StagedRows,
    private readonly changes: NetworkChanges,
    private readonly compareRows: CompareRows,
    private readonly clock: Clock,
  ) {}

  async execute(checked: CheckedImport, signal: AbortSignal): Promise<void> {
    await this.unitOfWork.inOrganisation(checked.organisationId, async () => {
      const { headings, createdBy, counts } = checked.details;
      const written = { created: 0, updated: 0, unchanged: 0, rejected: counts.rejected };
      await this.changes.begin(checked);
      expectVersion(await this.imports.find(checked.organisationId, checked.id), checked.version);
      await this.stagedRows.match(checked);
      await this.changes.hold(checked, headings ?? {});
      let afterLine = 0;
      for (;;) {
        signal.throwIfAborted();
        const next = await this.stagedRows.next(checked, afterLine, CHUNK_ROWS);
        if (!next) break;
        const range = { afterLine, throughLine: next.throughLine };
        written.rejected += await this.compareRows.reject(checked, range);
        const chunk = await this.changes.apply(checked, headings ?? {}, createdBy, range);
        written.created += chunk.created;
        written.updated += chunk.updated;
        written.unchanged += chunk.unchanged;
        afterLine = next.throughLine;
      }
      await this.imports.save(checked.applied(written, this.clock.now()));
    });
  }
}
