import type { TourOverdueWords } from './tour-overdue.words.js';

export const tourOverdueFrench: TourOverdueWords = {
  heading: 'Une tournée est en retard',
  subject: (day, driver) => `Tournée en retard : ${driver}, ${day}`,
  lead: (day, driver) => `La tournée de ${driver} du ${day} devrait être terminée et n’est pas clôturée.`,
  driver: 'Chauffeur',
  vehicle: 'Véhicule',
  done: 'Arrêts effectués',
  of: (done, all) => `${done} sur ${all}`,
  link: 'Ouvrir la tournée',
  reason: 'Vous recevez ce message une fois par tournée en retard parce que vous planifiez les tournées.',
};
