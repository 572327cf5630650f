import type { ReportDangerWords } from './report-danger.words.js';

export const reportDangerEnglish: ReportDangerWords = {
  heading: 'A person may be in danger',
  subject: (container) => `PERSON IN DANGER: ${container}`,
  lead: (container) => `Somebody reports a person in danger at the container ${container}.`,
  first:
    'The form showed the emergency number first. Nobody knows whether it was called: call it now if you cannot be sure.',
  container: 'Container',
  address: 'Address',
  position: 'Position',
  reportedAt: 'Reported',
  words: 'In their words',
  contact: 'To be reached at',
  link: 'Open the report',
  reason: 'You get this mail at once because you are a dispatcher or an administrator.',
};
