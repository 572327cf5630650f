import type { TourTexts } from './tours.en.js';

export const tours: TourTexts = {
  states: { planned: 'Prévue', running: 'En cours', closed: 'Terminée', cancelled: 'Annulée' },
  overdue: 'En retard',
  stopStates: { pending: 'À faire', collected: 'Collecté', skipped: 'Passé' },
  arrived: 'Sur place',
  skipReasons: {
    blocked: 'Accès bloqué',
    full_truck: 'Camion plein',
    not_found: 'Conteneur introuvable',
    damaged: 'Conteneur abîmé',
    other: 'Autre motif',
  },
  kg: (kg) => `${kg}\u00a0kg`,
  fill: (percent) => `rempli à ${percent}\u00a0%`,
  litres: (litres) => `${litres}\u00a0L`,
  stops: (count) => `${count} arrêt${count < 2 ? '' : 's'}`,
  done: (done, all) => `${done} arrêt${done < 2 ? '' : 's'} sur ${all}`,
  distance: (km) => `environ ${km}\u00a0km`,
  map: 'Carte de la tournée',
  depart: 'Départ',
  finish: 'Arrivée',
};
