import type { Random } from './random.js';
import type { ContainerStatus, ContainerType } from './records.js';

const TYPES: readonly (readonly [ContainerType, number])[] = [
  ['textile', 85],
  ['shoes', 4],
  ['household_linen', 3],
  ['mixed', 4],
  ['toys', 2],
  ['books', 2],
];

/** Capacities in litres by type: street models for clothes hold 1,800 to 2,500, the small ones serve the rest. */
const CAPACITIES: Readonly<Record<ContainerType, readonly (readonly [number, number])[]>> = {
  textile: [
    [2000, 42],
    [2200, 22],
    [2500, 20],
    [1800, 12],
    [3000, 4],
  ],
  household_linen: [
    [2000, 3],
    [1800, 2],
  ],
  mixed: [
    [2500, 2],
    [2000, 1],
  ],
  shoes: [
    [1000, 2],
    [1200, 1],
  ],
  toys: [
    [1200, 1],
    [1500, 1],
  ],
  books: [
    [1000, 1],
    [1500, 1],
  ],
};

const STATUSES: readonly (readonly [ContainerStatus, number])[] = [
  ['active', 92],
  ['suspended', 4],
  ['planned', 3],
  ['removed', 1],
];

const SUSPENSION_REASONS = [
  'Travaux de voirie',
  'Chantier de la ligne de métro',
  'Conteneur incendié, remplacement commandé',
  'Trappe forcée, en réparation',
  'Dépôts sauvages répétés, à la demande de la mairie',
  'Parking fermé pour rénovation',
  'Marché et fêtes sur la place',
] as const;

const DAY_MS = 86_400_000;

/** Reads a calendar day (YYYY-MM-DD) as milliseconds at UTC midnight; throws RangeError for anything else. */
export function dayMs(day: string): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== day) {
    throw new RangeError(`not a calendar day (YYYY-MM-DD): ${day}`);
  }
  return ms;
}

const dayFrom = (todayMs: number, days: number): string =>
  new Date(todayMs + days * DAY_MS).toISOString().slice(0, 10);

/** A status, with the reason and the dates around today where it is `suspended`. */
export function statusOf(
  random: Random,
  todayMs: number,
): {
  status: ContainerStatus;
  statusReason: string | null;
  suspendedFrom: string | null;
  suspendedUntil: string | null;
} {
  const status = random.weighted(STATUSES);
  if (status !== 'suspended') {
    return { status, statusReason: null, suspendedFrom: null, suspendedUntil: null };
  }
  return {
    status,
    statusReason: random.pick(SUSPENSION_REASONS),
    suspendedFrom: dayFrom(todayMs, -random.integer(2, 40)),
    suspendedUntil: dayFrom(todayMs, random.integer(5, 90)),
  };
}

/** A type and a capacity in litres that fits it. */
export function typeOf(random: Random): { type: ContainerType; capacityL: number } {
  const type = random.weighted(TYPES);
  return { type, capacityL: random.weighted(CAPACITIES[type]) };
}

const LAND_OWNERS = ['Mairie', 'Bailleur social', 'Supermarché', 'Copropriété', 'Métropole'] as const;
const ACCESS_NOTES = [
  'Portail fermé la nuit',
  'Hauteur limitée à 2,10 m',
  "Accès par l'arrière",
  'Pas de camion le jour du marché',
] as const;

/** Free columns as an operator's spreadsheet would have them; most containers have one or none. */
export function attributesOf(random: Random): Record<string, string> {
  const attributes: Record<string, string> = {};
  if (random.chance(0.35)) attributes['clé'] = `${random.pick(['A', 'B', 'C'])}${random.integer(1, 40)}`;
  if (random.chance(0.2)) attributes['propriétaire du terrain'] = random.pick(LAND_OWNERS);
  if (random.chance(0.08)) attributes['accès'] = random.pick(ACCESS_NOTES);
  return attributes;
}
