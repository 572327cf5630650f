import type { ReportAssignedWords } from './report-assigned.words.js';

export const reportAssignedFrench: ReportAssignedWords = {
  heading: 'Un signalement pour vous',
  subject: (category, container) => `Pour vous\u00a0: ${container} (${category})`,
  lead: (container, category) =>
    `On vous demande de vous occuper de ce qui est signalé sur le conteneur ${container}\u00a0: ${category}.`,
  container: 'Conteneur',
  address: 'Adresse',
  position: 'Position',
  reports: 'Signalements',
  since: 'Depuis',
  words: 'Derniers mots reçus',
  link: 'Ouvrir le signalement',
  reason: 'Vous recevez ce message parce qu’un dispatcheur vous a attribué le signalement.',
};
