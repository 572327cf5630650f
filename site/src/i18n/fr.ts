import { number } from './numbers.js';
import type { Strings } from './strings.js';

const plural = (count: number, one: string, many: string) =>
  `${number('fr', count)} ${count < 2 ? one : many}`;

export const fr: Strings = {
  language: 'Français',
  locale: 'fr-FR',
  skipToContent: 'Aller au contenu',
  menu: 'Menu',
  mainNavigation: 'Principale',
  footerNavigation: 'Pied de page',
  breadcrumbs: 'Vous êtes ici',
  previewLabel: 'Aperçu',
  preview: 'Aperçu : cette page n’est pas publique.',
  pages: {
    home: 'Accueil',
    map: 'Trouver un conteneur',
    howToGive: 'Comment donner',
    accepted: 'Ce que nous acceptons',
    news: 'Actualités',
    contact: 'Contact',
    legal: 'Mentions légales',
  },
  types: {
    textile: 'Textiles',
    shoes: 'Chaussures',
    toys: 'Jouets',
    books: 'Livres',
    household_linen: 'Linge de maison',
    mixed: 'Vêtements et plus',
  },
  finder: {
    label: 'Où êtes-vous ?',
    placeholder: 'Rue ou commune',
    submit: 'Trouver',
    around: 'Autour de moi',
    hint: 'Votre position reste sur votre appareil et ne sert qu’à chercher des conteneurs.',
  },
  home: {
    inNumbers: (containers, municipalities) =>
      municipalities > 1
        ? `${plural(containers, 'conteneur', 'conteneurs')} dans ${plural(municipalities, 'commune', 'communes')}`
        : plural(containers, 'conteneur', 'conteneurs'),
    howTitle: 'Comment donner',
    readMore: 'Lire la suite',
    allAccepted: 'Voir toute la liste',
    areasTitle: 'Où nous collectons',
    newsTitle: 'Actualités',
    allNews: 'Toutes les actualités',
    contactTitle: 'Nous contacter',
    allAreas: 'Tous les secteurs sur la carte',
  },
  map: {
    title: 'Trouver un conteneur',
    intro: 'Saisissez une rue ou une commune, utilisez votre position, ou choisissez un secteur ci-dessous.',
    description: (name) =>
      `Tous les conteneurs de ${name} sur une carte et en liste, par secteur et commune.`,
    results: 'Conteneurs trouvés',
    mapLabel: 'Carte des conteneurs',
    listTitle: 'Tous les secteurs',
    noContainers: 'Il n’y a pas encore de conteneur à montrer.',
    noScript: 'La recherche demande JavaScript. Chaque conteneur est aussi listé par secteur ci-dessous.',
  },
  area: {
    containers: (count) => plural(count, 'conteneur', 'conteneurs'),
    suspended: (count) => `${number('fr', count)} hors service`,
    description: (area, count, name) =>
      `${plural(count, 'conteneur', 'conteneurs')} de ${name} à ${area} : adresses, ce qu’ils acceptent et comment s’y rendre.`,
    listTitle: 'Les conteneurs de ce secteur',
    elsewhere: 'Autres lieux',
  },
  container: {
    active: 'En service',
    suspended: 'Hors service',
    activeLong: 'Vous pouvez donner ici dès maintenant.',
    suspendedLong: 'Merci de ne rien déposer ici pour le moment.',
    capacity: (litres) => `${litres} litres`,
    description: (type, place, name) => `Conteneur de ${name} pour ${type.toLowerCase()} : ${place}.`,
    directions: 'Itinéraire',
    report: 'Signaler un problème',
    reportTitle: 'Plein, abîmé, gênant ?',
    reportText: 'Dites-le-nous en un geste : sans compte.',
    emergency: (number) => `Une personne est en danger ? Appelez d’abord le ${number}.`,
    code: 'Code sur l’étiquette',
    reference: 'Notre numéro',
    type: 'Accepte',
    size: 'Taille',
    address: 'Adresse',
    nearby: 'Autres conteneurs à proximité',
    nearbySuspended: 'Donnez plutôt ici',
    away: (distance) => `à ${distance}`,
    locator: (name) => `Emplacement de ${name} dans son secteur`,
  },
  suspension: {
    areaTitle: (area) => `${area} : conteneurs hors service`,
    period: (from, until) => `Du ${from} au ${until}.`,
    openEnded: (from) => `À partir du ${from}, jusqu’à nouvel ordre.`,
    reason: 'Motif :',
  },
  accepted: { yes: 'Oui, avec plaisir', no: 'Non, merci' },
  news: { feed: 'Fil d’actualités (RSS)', none: 'Pas encore d’actualités.' },
  contact: {
    email: 'Courriel',
    phone: 'Téléphone',
    address: 'Adresse',
    openingHours: 'Horaires d’ouverture',
  },
  footer: {
    operatedBy: (organisation) => `Un service de ${organisation}`,
    tagline: 'Donné, trié, porté à nouveau.',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'Elle a peut-être changé d’adresse, ou le conteneur a été retiré.',
    home: 'Vers l’accueil',
  },
};
