import type { Figure, MailDocument } from '../mail-document.js';
import { reportAssignedEnglish } from './report-assigned.en.js';
import { reportAssignedFrench } from './report-assigned.fr.js';
import type { ReportAssignedWords } from './report-assigned.words.js';
import { REPORT_CATEGORIES } from './report-categories.js';
import type { InEachLanguage, Template } from './template.js';

const WORDS: InEachLanguage<ReportAssignedWords> = { en: reportAssignedEnglish, fr: reportAssignedFrench };

/** Five decimals are a metre. */
const DECIMALS = 5;

/** A report to see to: to whoever it was assigned to, with all they need on the spot. */
export const reportAssigned: Template<'report-assigned'> = (
  report,
  { language, count, moment },
  linkUrl,
): MailDocument => {
  const words = WORDS[language];
  const { containerName, reference, latitude, longitude } = report;
  const category = REPORT_CATEGORIES[language][report.category];
  const lead = words.lead(containerName, category);
  const url = `${linkUrl}/dispatch/reports/${encodeURIComponent(report.reportId)}`;
  return {
    subject: words.subject(category, containerName),
    preview: lead,
    heading: words.heading,
    blocks: [
      { kind: 'paragraph', text: lead },
      {
        kind: 'figures',
        rows: [
          { label: words.container, value: `${containerName} (${reference})` },
          ...known(words.address, report.address),
          { label: words.position, value: `${latitude.toFixed(DECIMALS)}, ${longitude.toFixed(DECIMALS)}` },
          { label: words.reports, value: count(report.count) },
          { label: words.since, value: moment(report.openedAt) },
          ...known(words.words, report.words),
        ],
      },
      ...(report.mayOpen ? [{ kind: 'link' as const, label: words.link, url }] : []),
    ],
    reason: words.reason,
  };
};

function known(label: string, value: string | null): Figure[] {
  return value === null ? [] : [{ label, value }];
}
