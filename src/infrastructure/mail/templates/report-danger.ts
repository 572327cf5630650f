import type { Figure, MailDocument } from '../mail-document.js';
import { reportDangerEnglish } from './report-danger.en.js';
import { reportDangerFrench } from './report-danger.fr.js';
import type { ReportDangerWords } from './report-danger.words.js';
import type { InEachLanguage, Template } from './template.js';

const WORDS: InEachLanguage<ReportDangerWords> = { en: reportDangerEnglish, fr: reportDangerFrench };

/** Five decimals are a metre: what a rescue service asks for. */
const DECIMALS = 5;

/** A person in danger: to everybody who dispatches or administrates. */
export const reportDanger: Template<'report-danger'> = (
  report,
  { language, moment },
  linkUrl,
): MailDocument => {
  const words = WORDS[language];
  const { containerName, reference, address, latitude, longitude, contact } = report;
  const position = `${latitude.toFixed(DECIMALS)}, ${longitude.toFixed(DECIMALS)}`;
  const lead = words.lead(containerName);
  return {
    subject: words.subject(containerName),
    preview: lead,
    heading: words.heading,
    blocks: [
      { kind: 'problem', text: `${lead} ${words.first}` },
      {
        kind: 'figures',
        rows: [
          { label: words.container, value: `${containerName} (${reference})` },
          ...known(words.address, address),
          { label: words.position, value: position },
          { label: words.reportedAt, value: moment(report.reportedAt) },
          ...known(words.words, report.words),
          ...known(words.contact, contact),
        ],
      },
      {
        kind: 'link',
        label: words.link,
        url: `${linkUrl}/dispatch/reports/${encodeURIComponent(report.reportId)}`,
      },
    ],
    reason: words.reason,
  };
};

function known(label: string, value: string | null): Figure[] {
  return value === null ? [] : [{ label, value }];
}
