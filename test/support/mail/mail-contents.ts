import type { MailContent } from '../../../src/application/notifications/mailer.port.js';
import type { Mails } from '../../../src/application/notifications/mails.js';

const ID = '019aa2c4-5d0e-7c3a-9d55-3f1f0d8e2a11';

export function anImportReport(
  change: Partial<Mails['import-report']> = {},
  locale = 'en',
): MailContent<'import-report'> {
  const data: Mails['import-report'] = {
    importId: ID,
    fileName: 'containers.csv',
    state: 'applied',
    rows: 12_480,
    created: 950,
    updated: 11_320,
    rejected: 198,
    failure: null,
    errors: [
      { line: 1_205, column: 'latitude', code: 'position.latitude_range', message: 'latitude is 436.045.' },
      { line: 1_206, column: null, code: 'container.no_area_here', message: 'No area covers this position.' },
    ],
    finishedAt: '2026-11-21T23:05:00Z',
    ...change,
  };
  return { mail: 'import-report', recipient: recipient(locale), timeZone: 'Europe/Paris', data };
}

export function anOverdueTour(
  change: Partial<Mails['tour-overdue']> = {},
  locale = 'en',
): MailContent<'tour-overdue'> {
  const data: Mails['tour-overdue'] = {
    tourId: ID,
    day: '2026-11-20',
    driverName: 'Karim Benhaddou',
    vehicleName: 'Renault Master 3',
    stopsDone: 5,
    stops: 16,
    ...change,
  };
  return { mail: 'tour-overdue', recipient: recipient(locale), timeZone: 'Europe/Paris', data };
}

export function aDangerAlert(
  change: Partial<Mails['report-danger']> = {},
  locale = 'en',
): MailContent<'report-danger'> {
  const data: Mails['report-danger'] = {
    reportId: ID,
    containerName: 'Place du Capitole',
    reference: 'TLS-0042',
    address: '1 place du Capitole',
    latitude: 43.6045,
    longitude: 1.444,
    words: 'A child inside',
    contact: '+33 6 00 00 00 00',
    reportedAt: '2026-11-21T23:05:00Z',
    ...change,
  };
  return { mail: 'report-danger', recipient: recipient(locale), timeZone: 'Europe/Paris', data };
}

export function aReportAnswer(
  change: Partial<Mails['report-answer']> = {},
  locale = 'en',
): MailContent<'report-answer'> {
  const data: Mails['report-answer'] = {
    operator: 'Tisséco',
    containerName: 'Place du Capitole',
    category: 'waste_around',
    reportedAt: '2026-11-21T23:05:00Z',
    text: 'It is clean again.\n\nThank you!',
    token: 'c2VjcmV0LW9mLXRoaXMtcmVwb3J0LQ',
    ...change,
  };
  return { mail: 'report-answer', recipient: recipient(locale), timeZone: 'Europe/Paris', data };
}

export function anAssignedReport(
  change: Partial<Mails['report-assigned']> = {},
  locale = 'en',
): MailContent<'report-assigned'> {
  const data: Mails['report-assigned'] = {
    reportId: '019aa2c4-5d0e-7c3a-9d55-3f1f0d8e2a11',
    category: 'damaged',
    containerName: 'Place du Capitole',
    reference: 'TLS-0042',
    address: '1 place du Capitole',
    latitude: 43.6045,
    longitude: 1.444,
    count: 3,
    openedAt: '2026-11-21T23:05:00Z',
    words: 'The flap does not close',
    mayOpen: true,
    ...change,
  };
  return { mail: 'report-assigned', recipient: recipient(locale), timeZone: 'Europe/Paris', data };
}

const recipient = (locale: string) => ({ address: 'awa@example.org', name: 'Awa Diop', locale });
