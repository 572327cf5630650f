import { depot, sortingCentre, thriftStore } from '../demo-organisation.js';
import type { SiteRecord } from '../records.js';

/** A round that the demo driver makes: the containers nearest to a place, from one site to another. */
export interface Round {
  readonly name: string;
  /** 0: today, -1: yesterday. */
  readonly dayOffset: number;
  readonly centre: readonly [longitude: number, latitude: number];
  /** Operators have 7 to 32 stops a round, 16 in the middle. */
  readonly stops: number;
  readonly vehicle: number;
  readonly start: SiteRecord;
  readonly end: SiteRecord;
}

export const ROUNDS: readonly Round[] = [
  {
    name: 'Nord : Lalande, Minimes',
    dayOffset: 0,
    centre: [1.4325, 43.6325],
    stops: 16,
    vehicle: 0,
    start: depot,
    end: sortingCentre,
  },
  {
    name: 'Centre, après-midi',
    dayOffset: 0,
    centre: [1.4495, 43.6015],
    stops: 9,
    vehicle: 2,
    start: depot,
    end: thriftStore,
  },
  {
    name: 'Sud-ouest : Thibaud, Saint-Simon',
    dayOffset: -1,
    centre: [1.392, 43.565],
    stops: 12,
    vehicle: 1,
    start: depot,
    end: sortingCentre,
  },
];
