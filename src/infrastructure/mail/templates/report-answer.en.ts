import type { ReportAnswerWords } from './report-answer.words.js';

export const reportAnswerEnglish: ReportAnswerWords = {
  heading: 'An answer to your report',
  subject: (container) => `Your report about ${container}`,
  lead: (operator, category, container, reportedAt) =>
    `${operator} answers what you reported about the container ${container} on ${reportedAt} (${category}):`,
  link: 'See what became of your report',
  reason:
    'You get this mail because this address was left with the report. It is used for nothing else and erased some weeks after the report is closed. Answers to this mail are not read.',
};
