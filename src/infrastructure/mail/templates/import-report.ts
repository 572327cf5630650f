import type { Mails } from '../../../application/notifications/index.js';
import type { Formats } from '../formats.js';
import type { Finding, MailBlock, MailDocument } from '../mail-document.js';
import { importReportEnglish } from './import-report.en.js';
import { importReportFrench } from './import-report.fr.js';
import type { ImportReportWords } from './import-report.words.js';
import type { InEachLanguage, Template } from './template.js';

type Report = Mails['import-report'];

const WORDS: InEachLanguage<ImportReportWords> = { en: importReportEnglish, fr: importReportFrench };

/** What has become of an uploaded file: to the person who uploaded it. */
export const importReport: Template<'import-report'> = (report, formats, linkUrl): MailDocument => {
  const words = WORDS[formats.language];
  const outcome = report.state === 'failed' ? words.failed : words.applied;
  const link: MailBlock = {
    kind: 'link',
    label: words.link,
    url: `${linkUrl}/admin/imports/${encodeURIComponent(report.importId)}`,
  };
  return {
    subject: outcome.subject(report, formats),
    preview: outcome.lead(report, formats),
    heading: outcome.heading,
    blocks: [
      { kind: 'paragraph', text: outcome.lead(report, formats) },
      ...(report.failure === null ? [] : [{ kind: 'problem', text: said(report.failure, words) } as const]),
      ...(report.state === 'failed' ? [] : [figures(report, words, formats)]),
      ...(report.errors.length === 0 ? [] : [findings(report, words)]),
      link,
    ],
    reason: words.reason,
  };
};

function figures(report: Report, words: ImportReportWords, { count }: Formats): MailBlock {
  const { rows, created, updated, rejected } = report;
  const unchanged = rows - created - updated - rejected;
  return {
    kind: 'figures',
    rows: [
      { label: words.created, value: count(created) },
      { label: words.updated, value: count(updated) },
      ...(unchanged > 0 ? [{ label: words.unchanged, value: count(unchanged) }] : []),
      { label: words.rejected, value: count(rejected), alarming: rejected > 0 },
    ],
  };
}

function said({ code, message }: { code: string; message: string }, { problems }: ImportReportWords): string {
  return problems.get(code) ?? message;
}

function findings(report: Report, words: ImportReportWords): MailBlock {
  const rows = report.errors.map((error): Finding => ({
    place: words.place(error.line, error.column),
    text: said(error, words),
    code: error.code,
  }));
  const rest = report.rejected > report.errors.length ? words.rest : null;
  return { kind: 'findings', title: words.errors, rows, rest };
}
