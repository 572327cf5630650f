import type { MailBlock, MailDocument } from '../mail-document.js';
import { reportAnswerEnglish } from './report-answer.en.js';
import { reportAnswerFrench } from './report-answer.fr.js';
import type { ReportAnswerWords } from './report-answer.words.js';
import { REPORT_CATEGORIES } from './report-categories.js';
import type { InEachLanguage, Template } from './template.js';

const WORDS: InEachLanguage<ReportAnswerWords> = { en: reportAnswerEnglish, fr: reportAnswerFrench };

/** What the team answers to a report: to whoever left an address with it, with the link that was theirs alone before. */
export const reportAnswer: Template<'report-answer'> = (
  answer,
  { language, moment },
  linkUrl,
): MailDocument => {
  const words = WORDS[language];
  const { operator, containerName, category, reportedAt, text, token } = answer;
  const lead = words.lead(operator, REPORT_CATEGORIES[language][category], containerName, moment(reportedAt));
  return {
    subject: words.subject(containerName),
    preview: text,
    heading: words.heading,
    blocks: [
      { kind: 'paragraph', text: lead },
      ...paragraphsOf(text),
      ...(token === null ? [] : [linkTo(`${linkUrl}/r/${token}?lang=${language}`, words.link)]),
    ],
    reason: words.reason,
  };
};

function linkTo(url: string, label: string): MailBlock {
  return { kind: 'link', label, url };
}

function paragraphsOf(text: string): MailBlock[] {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph) => ({ kind: 'paragraph', text: paragraph }));
}
