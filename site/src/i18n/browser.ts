/** What the scripts of the map say. Kept apart from the pages' words, so that a browser loads these alone. */
export interface BrowserStrings {
  readonly searching: string;
  readonly nothing: string;
  /** A site that shows no container at all. */
  readonly none: string;
  /** The person, or the browser for them, has said no. */
  readonly refused: string;
  readonly noPosition: string;
  readonly unavailable: string;
  /** `most` are listed. */
  readonly found: (count: number, most: number) => string;
  readonly nearest: (count: number) => string;
  /** The API did not answer. */
  readonly unchecked: string;
  readonly suspended: string;
  readonly types: Record<string, string>;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly twoFingers: string;
  readonly report: string;
  readonly close: string;
}

const en: BrowserStrings = {
  searching: 'Searching…',
  nothing: 'Nothing found. Try the name of a town, or choose an area below.',
  none: 'There are no containers to show yet.',
  refused:
    'Your browser keeps your position to itself. Allow it in the settings of this page, or type a street or a town.',
  noPosition: 'Your position could not be found. Type a street or a town instead.',
  unavailable: 'The search does not work for now. Choose an area below.',
  found: (count, most) => {
    if (count > most) return `${most} of ${count} containers. Add a street or a town to see the others.`;
    return count === 1 ? 'One container' : `${count} containers`;
  },
  nearest: (count) => (count === 1 ? 'The nearest container' : `The ${count} nearest containers`),
  unchecked: '(Whether they are in use could not be checked just now.)',
  suspended: 'Not in use',
  types: {
    textile: 'Textiles',
    shoes: 'Shoes',
    toys: 'Toys',
    books: 'Books',
    household_linen: 'Household linen',
    mixed: 'Clothes and more',
  },
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  twoFingers: 'Move the map with two fingers',
  report: 'Report a problem',
  close: 'Close',
};

const fr: BrowserStrings = {
  searching: 'Recherche…',
  nothing: 'Rien trouvé. Essayez le nom d’une commune, ou choisissez un secteur ci-dessous.',
  none: 'Il n’y a pas encore de conteneur à montrer.',
  refused:
    'Votre navigateur garde votre position pour lui. Autorisez-la dans les réglages de cette page, ou saisissez une rue ou une commune.',
  noPosition: 'Votre position n’a pas pu être trouvée. Saisissez plutôt une rue ou une commune.',
  unavailable: 'La recherche ne fonctionne pas pour le moment. Choisissez un secteur ci-dessous.',
  found: (count, most) => {
    if (count > most)
      return `${most} conteneurs sur ${count}. Ajoutez une rue ou une commune pour voir les autres.`;
    return count === 1 ? 'Un conteneur' : `${count} conteneurs`;
  },
  nearest: (count) =>
    count === 1 ? 'Le conteneur le plus proche' : `Les ${count} conteneurs les plus proches`,
  unchecked: '(Leur état n’a pas pu être vérifié à l’instant.)',
  suspended: 'Hors service',
  types: {
    textile: 'Textiles',
    shoes: 'Chaussures',
    toys: 'Jouets',
    books: 'Livres',
    household_linen: 'Linge de maison',
    mixed: 'Vêtements et plus',
  },
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  twoFingers: 'Déplacez la carte avec deux doigts',
  report: 'Signaler un problème',
  close: 'Fermer',
};

/** In the language of the page. */
export const browserStrings = (): BrowserStrings => (document.documentElement.lang === 'fr' ? fr : en);
