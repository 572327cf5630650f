import type { CommonTexts } from './common.en.js';

export const common: CommonTexts = {
  save: 'Enregistrer',
  cancel: 'Annuler',
  close: 'Fermer',
  retry: 'Réessayer',
  edit: 'Modifier',
  more: 'Afficher la suite',
  loading: 'Chargement…',
  working: 'En cours…',
  optional: 'facultatif',
  none: '—',
  all: 'Tous',
  yes: 'Oui',
  no: 'Non',
  back: 'Retour',
  clear: 'Effacer',
  otherActions: 'Autres actions',
  shown: (shown, total) =>
    total === null || total === shown
      ? `${shown} affiché${shown < 2 ? '' : 's'}`
      : `${shown} affiché${shown < 2 ? '' : 's'} sur ${total}`,
  selectAll: 'Sélectionner tout ce qui est affiché',
  selectRow: (name) => `Sélectionner ${name}`,
  selected: (count) => `${count} sélectionné${count < 2 ? '' : 's'}`,
  dismiss: 'Fermer ce message',
  failure: {
    title: 'Le chargement a échoué',
    notDone: 'L’opération n’a pas été faite',
    offline: 'La connexion semble coupée. Rien de ce que vous avez saisi n’est perdu.',
    server: 'Le service n’a pas répondu comme il devrait. Réessayez dans un instant.',
    notFound: 'Cet élément n’existe plus, ou n’a jamais existé.',
    forbidden: 'Votre rôle ne permet pas cette action.',
    sessionEnded: 'Votre session a pris fin. Reconnectez-vous, puis recommencez.',
    rateLimited: (seconds) => `Trop de requêtes. Attendez ${seconds}\u00a0s.`,
    refused: 'Le service a refusé cette action.',
    checkFields: 'Vérifiez les champs signalés.',
  },
  conflict: {
    title: 'Quelqu’un a modifié cet élément entre-temps',
    explain: 'Votre saisie est toujours là. Voici ce qui a changé\u00a0:',
    nothing: 'Rien de ce qui figure dans ce formulaire n’a changé.',
    was: 'avant',
    keepMine: 'Garder mes modifications par-dessus',
    takeTheirs: 'Abandonner les miennes',
  },
  file: {
    choose: 'Choisir un fichier',
    drop: 'ou déposez-le ici',
    chosen: (name, size) => `${name}, ${size}`,
    other: 'Choisir un autre fichier',
  },
  map: {
    label: 'Carte. Les flèches la déplacent, plus et moins changent l’échelle.',
    zoomIn: 'Zoomer',
    zoomOut: 'Dézoomer',
  },
};
