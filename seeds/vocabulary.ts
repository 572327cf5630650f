import type { Random } from './random.js';

const STREET_KINDS = [
  ['rue', 46],
  ['avenue', 16],
  ['chemin', 13],
  ['allée', 8],
  ['impasse', 7],
  ['boulevard', 5],
  ['route', 3],
  ['place', 2],
] as const;

// prettier-ignore
const STREET_SUBJECTS = [
  'des Lilas', 'des Tilleuls', 'des Acacias', 'des Platanes', 'des Peupliers', 'des Mimosas', 'des Violettes', 'des Coquelicots',
  'des Cèdres', 'des Amandiers', 'des Micocouliers', 'des Genêts', 'du Chêne vert', 'des Vignes', 'des Vergers', 'des Prés',
  'de la Fontaine', 'du Moulin', 'du Château', 'du Lavoir', 'du Pigeonnier', 'de la Briqueterie', 'de la Tuilerie', 'du Four à pain',
  'de la Gare', 'du Stade', 'des Écoles', 'de la Mairie', 'du Cimetière', 'de la Poste', 'du Marché', 'de l\'Église',
  'de la République', 'de la Liberté', 'de la Paix', 'du 8-Mai-1945', 'du 11-Novembre-1918', 'du 14-Juillet', 'des Anciens-Combattants',
  'Jean-Jaurès', 'Victor-Hugo', 'Jules-Ferry', 'Pasteur', 'Léon-Blum', 'Jean-Moulin', 'Gambetta', 'Voltaire', 'Émile-Zola',
  'Marie-Curie', 'Louise-Michel', 'George-Sand', 'Simone-Veil', 'Olympe-de-Gouges', 'Lucie-Aubrac', 'Joséphine-Baker', 'Germaine-Tillion',
  'Pierre-Mendès-France', 'Antoine-de-Saint-Exupéry', 'Jean-Mermoz', 'Clément-Ader', 'Didier-Daurat', 'Claude-Nougaro', 'Pierre-de-Fermat',
  'Georges-Brassens', 'Jacques-Prévert', 'Frédéric-Mistral', 'Paul-Cézanne', 'Auguste-Rodin', 'Claude-Debussy', 'Maurice-Ravel',
  'du Canal', 'du Pont', 'du Bac', 'des Berges', 'de la Prairie', 'du Ruisseau', 'de l\'Écluse', 'du Port', 'des Saules', 'du Gué',
  'des Pyrénées', 'de Gascogne', 'du Languedoc', 'du Lauragais', 'd\'Aquitaine', 'de Provence', 'de Bretagne', 'd\'Auvergne',
  'des Artisans', 'des Tisserands', 'des Couturières', 'des Potiers', 'de l\'Industrie', 'du Commerce', 'de l\'Aérodrome', 'des Cosmonautes',
  'du Soleil-Levant', 'de Belle-Vue', 'du Coteau', 'de la Colline', 'du Grand-Champ', 'des Alouettes', 'des Hirondelles', 'des Martinets',
] as const;

/** A street in the French manner: "avenue Jean-Jaurès". */
export function streetName(random: Random): string {
  return `${random.weighted(STREET_KINDS)} ${random.pick(STREET_SUBJECTS)}`;
}

/** A house number, now and then with "bis". */
export function houseNumber(random: Random): string {
  const number = Math.ceil(1 + 140 * random.unit() ** 2);
  return random.chance(0.06) ? `${number} bis` : `${number}`;
}

// prettier-ignore
const RESIDENCES = [
  'Les Tilleuls', 'Le Parc', 'Beau Soleil', 'Les Jardins d\'Oc', 'La Pastourelle', 'Les Capitouls', 'Le Clos des Vignes', 'Bellevue',
  'Les Terrasses', 'La Farandole', 'Les Violettes', 'Le Belvédère', 'Les Cèdres', 'La Métairie', 'Val de Garonne', 'Les Rives',
] as const;

// prettier-ignore
const NAMESAKES = [
  'Jules-Ferry', 'Jean-Jaurès', 'Marie-Curie', 'Jean-Moulin', 'Louise-Michel', 'Victor-Hugo', 'Pierre-Perret', 'Jacques-Prévert',
  'Simone-Veil', 'Saint-Exupéry', 'George-Sand', 'Claude-Nougaro', 'Georges-Brassens', 'Anatole-France', 'Lucie-Aubrac', 'Jean-Macé',
] as const;

/** Things people name a spot after; each weight is a rough share among French drop-off points. */
const LANDMARKS: readonly (readonly [
  name: (random: Random, town: string | null) => string,
  weight: number,
])[] = [
  [() => 'Parking du Carrefour', 5],
  [() => 'Parking du supermarché', 9],
  [() => 'Parking de la boulangerie', 4],
  [() => 'Parking de la pharmacie', 3],
  [() => 'Station-service', 3],
  [() => "Place de l'église", 5],
  [() => 'Place du marché', 5],
  [() => 'Salle des fêtes', 5],
  [(_, town) => (town === null ? 'Mairie' : `Mairie de ${town}`), 2],
  [(_, town) => (town === null ? 'Déchetterie' : `Déchetterie de ${town}`), 2],
  [(random) => `École ${random.pick(NAMESAKES)}`, 10],
  [(random) => `Collège ${random.pick(NAMESAKES)}`, 4],
  [(random) => `Gymnase ${random.pick(NAMESAKES)}`, 5],
  [(random) => `Résidence ${random.pick(RESIDENCES)}`, 14],
  [() => 'Stade municipal', 4],
  [() => 'Parking relais', 2],
  [() => 'Piscine', 2],
  [() => 'Médiathèque', 3],
  [() => 'Cimetière', 3],
  [() => 'Maison de quartier', 4],
  [() => 'Rond-point', 4],
  [() => "Point d'apport volontaire", 8],
];

/**
 * What people call the spot on a street: "École Jules-Ferry, rue des Lilas". The town, null in the country,
 * appears in few names; "de" is contracted or elided before it.
 */
export function spotName(random: Random, street: string, town: string | null): string {
  const landmark = random.weighted(LANDMARKS)(random, town);
  return `${contracted(landmark)}, ${street}`;
}

/** The road to a town: "route d'Albi", "route du Mans". */
export function roadTo(town: string): string {
  return contracted(`route de ${town}`);
}

/** Contracts "de Le" and elides "de" before a vowel, as French does before the names of towns. */
function contracted(phrase: string): string {
  return phrase.replace(/ de Le /, ' du ').replace(/ de (?=[AEIOUÉÈ])/, " d'");
}
