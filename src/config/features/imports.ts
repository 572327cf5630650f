import { ApplyRows } from '../../application/imports/apply-rows.js';
import { CompareRows } from '../../application/imports/compare-rows.js';
import { FollowImports } from '../../application/imports/follow-imports.js';
import { ImportReportLoader } from '../../application/imports/import-report.loader.js';
import { ImportReports } from '../../application/imports/import-reports.port.js';
import { ImportsReader } from '../../application/imports/imports-reader.port.js';
import { KeptImports } from '../../application/imports/kept-imports.port.js';
import { NetworkChanges } from '../../application/imports/network-changes.port.js';
import { ProcessImport } from '../../application/imports/process-import.js';
import { RejectedRows } from '../../application/imports/rejected-rows.js';
import { RowErrors } from '../../application/imports/row-errors.port.js';
import { SpreadsheetReader } from '../../application/imports/spreadsheet-reader.port.js';
import { StageRows } from '../../application/imports/stage-rows.js';
import { StagedRows } from '../../application/imports/staged-rows.port.js';
import { StartImport } from '../../application/imports/start-import.js';
import { TakeBackImport } from '../../application/imports/take-back-import.js';
import { TidyImports } from '../../application/imports/tidy-imports.js';
import { UndoImport } from '../../application/imports/undo-import.js';
import { Outbox } from '../../application/shared/outbox.port.js';
import { Imports } from '../../domain/imports/imports.repository.js';
import { CsvSpreadsheetReader } from '../../infrastructure/csv/csv-spreadsheet.reader.js';
import { PostgisImportReports } from '../../infrastructure/postgis/imports/postgis-import-reports.js';
import { PostgisImportsReader } from '../../infrastructure/postgis/imports/postgis-imports.reader.js';
import { PostgisKeptImports } from '../../infrastructure/postgis/imports/postgis-kept-imports.js';
import { PostgisNetworkChanges } from '../../infrastructure/postgis/imports/postgis-network-changes.js';
import { PostgisRowErrors } from '../../infrastructure/postgis/imports/postgis-row-errors.js';
import { PostgisStagedRows } from '../../infrastructure/postgis/imports/postgis-staged-rows.js';
import { TypeOrmImports } from '../../infrastructure/typeorm/imports/typeorm-imports.repository.js';
import { ImportEvents } from '../../presentation/http/imports/import-events.js';
import { ImportReportsController } from '../../presentation/http/imports/import-reports.controller.js';
import { ImportsController } from '../../presentation/http/imports/imports.controller.js';
import { ProcessImportJob } from '../../presentation/jobs/imports/process-import.job.js';
import { UndoImportJob } from '../../presentation/jobs/imports/undo-import.job.js';
import type { Feature } from './feature.js';

/** Uploaded spreadsheets on their way into the network. */
export const imports: Feature = {
  controllers: [ImportsController, ImportReportsController],
  useCases: [
    StartImport,
    StageRows,
    CompareRows,
    ApplyRows,
    ProcessImport,
    UndoImport,
    TakeBackImport,
    RejectedRows,
    ImportEvents,
  ],
  reactions: [FollowImports],
  jobs: [ProcessImportJob, UndoImportJob],
  tidyings: [TidyImports],
  mails: [ImportReportLoader],
  adapters: ({ unitOfWork, ids }) => [
    {
      provide: Imports,
      useFactory: (outbox: Outbox) => new TypeOrmImports(unitOfWork, outbox),
      inject: [Outbox],
    },
    { provide: SpreadsheetReader, useClass: CsvSpreadsheetReader },
    { provide: StagedRows, useValue: new PostgisStagedRows(unitOfWork) },
    { provide: NetworkChanges, useValue: new PostgisNetworkChanges(unitOfWork) },
    { provide: RowErrors, useValue: new PostgisRowErrors(unitOfWork, ids) },
    { provide: ImportsReader, useValue: new PostgisImportsReader(unitOfWork) },
    { provide: ImportReports, useValue: new PostgisImportReports(unitOfWork) },
    { provide: KeptImports, useValue: new PostgisKeptImports(unitOfWork) },
  ],
};
