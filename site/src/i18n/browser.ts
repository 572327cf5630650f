/** What the scripts of the map say. Kept apart from the pages' words, so that a browser loads these alone. */
export interface BrowserStrings {
  readonly searching: string;
  readonly nothing: string;
  readonly noPosition: string;
  readonly unavailable: string;
  readonly found: (count: number) => string;
  readonly suspended: string;
  readonly types: Record<string, string>;
  readonly zoomIn: string;
  readonly zoomOut: string;
}

const en: BrowserStrings = {
  searching: 'Searching…',
  nothing: 'Nothing found. Try the name of a town, or choose an area below.',
  noPosition: 'Your position could not be found. Type a street or a town instead.',
  unavailable: 'The search does not work for now. Choose an area below.',
  found: (count) => (count === 1 ? 'One container' : `${count} containers`),
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
};

const fr: BrowserStrings = {
  searching: 'Recherche…',
  nothing: 'Rien trouvé. Essayez le nom d’une commune, ou choisissez un secteur ci-dessous.',
  noPosition: 'Votre position n’a pas pu être trouvée. Saisissez plutôt une rue ou une commune.',
  unavailable: 'La recherche ne fonctionne pas pour le moment. Choisissez un secteur ci-dessous.',
  found: (count) => (count === 1 ? 'Un conteneur' : `${count} conteneurs`),
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
};

/** In the language of the page. */
export const browserStrings = (): BrowserStrings => (document.documentElement.lang === 'fr' ? fr : en);
