import type { Checks } from './checks.js';

/** A place on Earth: degrees in WGS84 (EPSG:4326). */
export interface Position {
  readonly longitude: number;
  readonly latitude: number;
}

/** 7 decimals of a degree are about 1 cm on the equator: finer digits are noise. */
export const POSITION_DECIMALS = 7;

const FACTOR = 10 ** POSITION_DECIMALS;

export function roundDegrees(degrees: number): number {
  return Math.round(degrees * FACTOR) / FACTOR;
}

/** Checks the ranges (longitude ±180, latitude ±90) and rounds to 7 decimals. */
export function checkedPosition(checks: Checks, path: string, position: Position): Position {
  const { longitude, latitude } = position;
  checks.require(
    Number.isFinite(longitude) && Math.abs(longitude) <= 180,
    path,
    'position.longitude_out_of_range',
    `The longitude of ${path} must lie between -180 and 180 degrees; ${longitude} does not. GeoJSON puts the longitude first.`,
  );
  checks.require(
    Number.isFinite(latitude) && Math.abs(latitude) <= 90,
    path,
    'position.latitude_out_of_range',
    `The latitude of ${path} must lie between -90 and 90 degrees; ${latitude} does not. GeoJSON puts the longitude first.`,
  );
  return { longitude: roundDegrees(longitude), latitude: roundDegrees(latitude) };
}

/** (0, 0) lies in the Gulf of Guinea: in an address book it means that nobody filled the cells. */
export function isNullIsland(position: Position): boolean {
  return position.longitude === 0 && position.latitude === 0;
}
