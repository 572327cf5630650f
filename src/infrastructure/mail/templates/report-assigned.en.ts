import type { ReportAssignedWords } from './report-assigned.words.js';

export const reportAssignedEnglish: ReportAssignedWords = {
  heading: 'Please see to this report',
  subject: (category, container) => `For you: ${container} (${category})`,
  lead: (container, category) =>
    `You are asked to see to what was reported about the container ${container}: ${category}.`,
  container: 'Container',
  address: 'Address',
  position: 'Position',
  reports: 'Reports',
  since: 'Since',
  words: 'In the last words of a reporter',
  link: 'Open the report',
  reason: 'You get this mail because a dispatcher has assigned the report to you.',
};
