import type { MailBlock, MailDocument } from '../mail-document.js';
import { reportAnswerEnglish } from './report-answer.en.js';
import { reportAnswerFrench } from './report-answer.fr.js';
import type { ReportAnswerWords } from './report-answer.words.js';
import type { InEachLanguage, Template } from './template.js';

const WORDS: InEachLanguage<ReportAnswerWords> = { en: reportAnswerEnglish, fr: reportAnswerFrench };

/** What the team answers to a report: to whoever left an address with it. No link: the token is the reporter's alone. */
export const reportAnswer: Template<'report-answer'> = (answer, { language, moment }): MailDocument => {
  const words = WORDS[language];
  const { operator, containerName, category, reportedAt, text } = answer;
  const lead = words.lead(operator, words.categories[category], containerName, moment(reportedAt));
  return {
    subject: words.subject(containerName),
    preview: text,
    heading: words.heading,
    blocks: [{ kind: 'paragraph', text: lead }, ...paragraphsOf(text)],
    reason: words.reason,
  };
};

function paragraphsOf(text: string): MailBlock[] {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph) => ({ kind: 'paragraph', text: paragraph }));
}
