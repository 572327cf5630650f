import type { Bank } from './garonne.js';

/** A sector of the demo organisation, before its boundary is drawn. */
export interface Sector {
  readonly code: string;
  readonly name: string;
  readonly bank: Bank;
  /** The site it is served from, by kind. */
  readonly servedFrom: 'depot' | 'sorting_centre' | 'thrift_store';
}

export const SECTORS = [
  { code: 'CEN', name: 'Toulouse Centre', bank: 'right', servedFrom: 'thrift_store' },
  { code: 'RIV', name: 'Toulouse Rive gauche', bank: 'left', servedFrom: 'sorting_centre' },
  { code: 'MIR', name: 'Toulouse Mirail et Lardenne', bank: 'left', servedFrom: 'sorting_centre' },
  { code: 'MIN', name: 'Toulouse Minimes et Borderouge', bank: 'right', servedFrom: 'depot' },
  { code: 'EST', name: 'Toulouse Est et Rangueil', bank: 'right', servedFrom: 'thrift_store' },
  { code: 'COL', name: 'Colomiers et Tournefeuille', bank: 'left', servedFrom: 'sorting_centre' },
  { code: 'BLA', name: 'Blagnac et Nord-Ouest', bank: 'left', servedFrom: 'depot' },
  { code: 'NOR', name: 'Aucamville et Nord', bank: 'right', servedFrom: 'depot' },
  { code: 'UNI', name: "L'Union et Nord-Est", bank: 'right', servedFrom: 'depot' },
  { code: 'BAL', name: 'Balma et Portes du Lauragais', bank: 'right', servedFrom: 'thrift_store' },
  { code: 'RAM', name: "Ramonville et Vallée de l'Hers", bank: 'right', servedFrom: 'thrift_store' },
  { code: 'MUR', name: 'Muret et Portet', bank: 'left', servedFrom: 'sorting_centre' },
] as const satisfies readonly Sector[];

export type SectorCode = (typeof SECTORS)[number]['code'];
