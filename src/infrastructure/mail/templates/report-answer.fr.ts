import type { ReportAnswerWords } from './report-answer.words.js';

export const reportAnswerFrench: ReportAnswerWords = {
  heading: 'Une réponse à votre signalement',
  subject: (container) => `Votre signalement sur ${container}`,
  lead: (operator, category, container, reportedAt) =>
    `${operator} répond à ce que vous avez signalé sur le conteneur ${container} le ${reportedAt} (${category}) :`,
  link: 'Suivre votre signalement',
  reason:
    'Vous recevez ce message parce que cette adresse a été laissée avec le signalement. Elle ne sert à rien d’autre et est effacée quelques semaines après la clôture. Les réponses à ce message ne sont pas lues.',
};
