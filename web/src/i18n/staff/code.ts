const en = {
  title: (code: string) => `Code ${code}`,
  looking: (code: string) => `Looking up ${code}…`,
  unknownTitle: 'Nobody knows this code',
  unknown: 'No container has it. Compare it with the label, or look for the container on the map.',
  mistypedTitle: 'There is a mistake in this code',
  mistyped: 'A character is wrong or two are swapped. Compare it with the label, letter by letter.',
  toMap: 'To the map',
};

const fr: typeof en = {
  title: (code) => `Code ${code}`,
  looking: (code) => `Recherche de ${code}…`,
  unknownTitle: 'Ce code est inconnu',
  unknown: 'Aucun conteneur ne le porte. Comparez-le à l’étiquette, ou cherchez le conteneur sur la carte.',
  mistypedTitle: 'Il y a une erreur dans ce code',
  mistyped: 'Un caractère est faux, ou deux sont inversés. Comparez-le à l’étiquette, lettre par lettre.',
  toMap: 'Vers la carte',
};

/** Texts of the page that a printed code leads to. */
export const codeTexts = { en, fr };
