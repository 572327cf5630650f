import type { ReportDangerWords } from './report-danger.words.js';

export const reportDangerFrench: ReportDangerWords = {
  heading: 'Une personne est peut-être en danger',
  subject: (container) => `PERSONNE EN DANGER : ${container}`,
  lead: (container) => `Quelqu’un signale une personne en danger près du conteneur ${container}.`,
  first:
    'Le formulaire a d’abord montré le numéro d’urgence. Personne ne sait s’il a été appelé : appelez-le sans attendre si vous n’en êtes pas certain.',
  container: 'Conteneur',
  address: 'Adresse',
  position: 'Position',
  reportedAt: 'Signalé',
  words: 'Avec ces mots',
  contact: 'Contact laissé',
  link: 'Ouvrir le signalement',
  reason: 'Vous recevez ce message sans délai parce que vous êtes dispatcheur ou administrateur.',
};
