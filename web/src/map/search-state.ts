import type { ContainerType } from '@glaneur/sdk';
import type { BoundingBox, Position } from './geo.js';

/** The order in which types are offered. */
export const CONTAINER_TYPES: readonly ContainerType[] = [
  'textile',
  'shoes',
  'toys',
  'books',
  'household_linen',
  'mixed',
];

/** Radii offered, metres. */
export const RADII_M = [500, 1000, 2000, 5000, 10_000, 20_000, 50_000] as const;
export const SMALLEST_RADIUS_M = 500;
export const LARGEST_RADIUS_M = 50_000;
export const DEFAULT_RADIUS_M = 2000;

/** What the page looks for; all of it is kept in the address, so that a link or a reload finds it again. */
export interface SearchState {
  /** Where distances start: around it unless a box is searched; null before anything was chosen. */
  origin: Position | null;
  radiusM: number;
  /** The part of the map to search instead of the circle. */
  box: BoundingBox | null;
  /** Empty means every type. */
  types: ContainerType[];
  showSuspended: boolean;
}

export const NOTHING_CHOSEN: SearchState = {
  origin: null,
  radiusM: DEFAULT_RADIUS_M,
  box: null,
  types: [],
  showSuspended: false,
};

/** Reads `?lat=&lon=&radius=&bbox=&type=&suspended=`; what makes no sense is left out, never an error. */
export function readSearchState(query: string): SearchState {
  const given = new URLSearchParams(query);
  return {
    origin: readOrigin(given),
    radiusM: readRadius(given.get('radius')),
    box: readBox(given.get('bbox')),
    types: readTypes(given.get('type')),
    showSuspended: given.get('suspended') === '1',
  };
}

/** The shortest query that `readSearchState` reads back as the same state (positions to five decimals, about a metre). */
export function writeSearchState(state: SearchState): string {
  const parts: string[] = [];
  if (state.origin) parts.push(`lat=${short(state.origin.lat)}`, `lon=${short(state.origin.lon)}`);
  if (state.box) {
    const { west, south, east, north } = state.box;
    parts.push(`bbox=${[west, south, east, north].map(short).join(',')}`);
  } else if (state.radiusM !== DEFAULT_RADIUS_M) {
    parts.push(`radius=${state.radiusM}`);
  }
  if (state.types.length > 0) parts.push(`type=${state.types.join(',')}`);
  if (state.showSuspended) parts.push('suspended=1');
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The next larger radius offered, or null at the largest. */
export function widerRadius(radiusM: number): number | null {
  return RADII_M.find((offered) => offered > radiusM) ?? null;
}

/** The types with one switched on or off, in the order they are offered. */
export function withTypeToggled(types: readonly ContainerType[], type: ContainerType): ContainerType[] {
  return CONTAINER_TYPES.filter((known) => types.includes(known) !== (known === type));
}

function readOrigin(given: URLSearchParams): Position | null {
  const lat = degrees(given.get('lat'), 90);
  const lon = degrees(given.get('lon'), 180);
  return lat === null || lon === null ? null : { lat, lon };
}

function readRadius(written: string | null): number {
  const radiusM = Number(written ?? Number.NaN);
  if (!Number.isFinite(radiusM) || radiusM <= 0) return DEFAULT_RADIUS_M;
  return Math.round(Math.min(LARGEST_RADIUS_M, Math.max(SMALLEST_RADIUS_M, radiusM)));
}

function readBox(written: string | null): BoundingBox | null {
  const sides = (written ?? '').split(',');
  if (sides.length !== 4) return null;
  const [west, south, east, north] = sides.map((side, i) => degrees(side, i % 2 === 0 ? 180 : 90));
  if (west == null || south == null || east == null || north == null || south >= north) return null;
  return { west, south, east, north };
}

function readTypes(written: string | null): ContainerType[] {
  const named = (written ?? '').split(',');
  return CONTAINER_TYPES.filter((type) => named.includes(type));
}

function degrees(written: string | null | undefined, limit: number): number | null {
  if (written == null || written.trim() === '') return null;
  const value = Number(written);
  return Math.abs(value) <= limit ? value : null;
}

const short = (value: number) => String(Number(value.toFixed(5)));
