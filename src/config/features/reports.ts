import { AlertOfDanger } from '../../application/reports/alert-of-danger.js';
import { AnswerReport } from '../../application/reports/answer-report.js';
import { AssignReport } from '../../application/reports/assign-report.js';
import { Assignees } from '../../application/reports/assignees.port.js';
import { CloseEmptied } from '../../application/reports/close-emptied.js';
import { CloseReport } from '../../application/reports/close-report.js';
import { FindReportedPlace } from '../../application/reports/find-reported-place.js';
import { KeptReports } from '../../application/reports/kept-reports.port.js';
import { LoadAnswerMail } from '../../application/reports/load-answer-mail.js';
import { LoadAssignedMail } from '../../application/reports/load-assigned-mail.js';
import { LoadDangerMail } from '../../application/reports/load-danger-mail.js';
import { MailAnswer } from '../../application/reports/mail-answer.js';
import { MailAssignee } from '../../application/reports/mail-assignee.js';
import { MergeReports } from '../../application/reports/merge-reports.js';
import { OpenPhoto } from '../../application/reports/open-photo.js';
import { PhotoDeveloper } from '../../application/reports/photo-developer.port.js';
import { ReportMails } from '../../application/reports/report-mails.port.js';
import { ReportProblem } from '../../application/reports/report-problem.js';
import { ReportedPlaces } from '../../application/reports/reported-places.port.js';
import { ReportsReader } from '../../application/reports/reports-reader.port.js';
import { TellOfReports } from '../../application/reports/tell-of-reports.js';
import { TidyReports } from '../../application/reports/tidy-reports.js';
import { TrackReport } from '../../application/reports/track-report.js';
import { TrackedReports } from '../../application/reports/tracked-reports.port.js';
import { TrackingTokens } from '../../application/reports/tracking-tokens.port.js';
import { TriageReport } from '../../application/reports/triage-report.js';
import { Outbox } from '../../application/shared/outbox.port.js';
import { Reports } from '../../domain/reports/reports.repository.js';
import { Sha256TrackingTokens } from '../../infrastructure/crypto/sha256-tracking-tokens.js';
import { SharpPhotoDeveloper } from '../../infrastructure/images/sharp-photo.developer.js';
import { PostgisAssignees } from '../../infrastructure/postgis/reports/postgis-assignees.js';
import { PostgisKeptReports } from '../../infrastructure/postgis/reports/postgis-kept-reports.js';
import { PostgisReportMails } from '../../infrastructure/postgis/reports/postgis-report-mails.js';
import { PostgisReportedPlaces } from '../../infrastructure/postgis/reports/postgis-reported-places.js';
import { PostgisReportsReader } from '../../infrastructure/postgis/reports/postgis-reports.reader.js';
import { PostgisTrackedReports } from '../../infrastructure/postgis/reports/postgis-tracked-reports.js';
import { TypeOrmReports } from '../../infrastructure/typeorm/reports/typeorm-reports.repository.js';
import { PublicReportsController } from '../../presentation/http/reports/public-reports.controller.js';
import { ReportActionsController } from '../../presentation/http/reports/report-actions.controller.js';
import { ReportPageFilter } from '../../presentation/http/reports/report-page.filter.js';
import { ReportPagesController } from '../../presentation/http/reports/report-pages.controller.js';
import { ReportSettings } from '../../presentation/http/reports/report-settings.js';
import { ReportsController } from '../../presentation/http/reports/reports.controller.js';
import type { Feature } from './feature.js';

/** Problems that the public reports about containers. */
export const reports: Feature = {
  controllers: [ReportPagesController, PublicReportsController, ReportsController, ReportActionsController],
  useCases: [
    FindReportedPlace,
    ReportProblem,
    TrackReport,
    TriageReport,
    AssignReport,
    AnswerReport,
    MergeReports,
    CloseReport,
    OpenPhoto,
    ReportPageFilter,
  ],
  reactions: [CloseEmptied, TellOfReports, AlertOfDanger, MailAnswer, MailAssignee],
  tidyings: [TidyReports],
  mails: [LoadDangerMail, LoadAnswerMail, LoadAssignedMail],
  adapters: ({ config, unitOfWork, publicPool }) => [
    {
      provide: Reports,
      useFactory: (outbox: Outbox) => new TypeOrmReports(unitOfWork, outbox),
      inject: [Outbox],
    },
    { provide: ReportedPlaces, useValue: new PostgisReportedPlaces(publicPool) },
    { provide: TrackedReports, useValue: new PostgisTrackedReports(unitOfWork, publicPool) },
    { provide: ReportsReader, useValue: new PostgisReportsReader(unitOfWork) },
    { provide: ReportMails, useValue: new PostgisReportMails(unitOfWork) },
    { provide: KeptReports, useValue: new PostgisKeptReports(unitOfWork) },
    { provide: Assignees, useValue: new PostgisAssignees(unitOfWork) },
    { provide: TrackingTokens, useClass: Sha256TrackingTokens },
    { provide: PhotoDeveloper, useValue: new SharpPhotoDeveloper() },
    {
      provide: ReportSettings,
      useValue: { emergencyNumber: config.emergencyNumber, linkUrl: config.linkUrl },
    },
  ],
};
