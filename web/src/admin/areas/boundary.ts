import type { MultiPolygon, Point, Violation } from '@glaneur/sdk';

/** GeoJSON, WGS84: longitude first. */
export type LonLat = Point['coordinates'];

/** A place on the map where a boundary is wrong, and why. */
export interface Fault extends Pick<Violation, 'code' | 'message'> {
  lon: number;
  lat: number;
}

/**
 * The places that violations name: by the path of a position (`boundary.coordinates.0.0.3`), by that of a ring (its first
 * position), or by coordinates in the sentence, as topology answers them.
 */
export function faultsOf(violations: readonly Violation[], boundary: MultiPolygon | null): Fault[] {
  return violations.flatMap(({ path, code, message }) => {
    if (!/^boundary(\.|$)/.test(path)) return [];
    const at = placeInSentence(message) ?? (boundary && placeOfPath(path, boundary));
    return at ? [{ lon: at[0], lat: at[1], code, message }] : [];
  });
}

function placeInSentence(message: string): LonLat | null {
  const named = /longitude (-?[\d.]+(?:e-?\d+)?), latitude (-?[\d.]+(?:e-?\d+)?)/i.exec(message);
  if (!named) return null;
  const [lon, lat] = [Number.parseFloat(named[1]!), Number.parseFloat(named[2]!)];
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : null;
}

function placeOfPath(path: string, { coordinates }: MultiPolygon): LonLat | null {
  let found: unknown = coordinates;
  for (const step of path.split('.').slice(2)) found = Array.isArray(found) ? found[Number(step)] : undefined;
  while (Array.isArray(found) && Array.isArray(found[0])) found = found[0] as unknown;
  return isLonLat(found) ? found : null;
}

function isLonLat(value: unknown): value is LonLat {
  return (
    Array.isArray(value) &&
    value.length >= 2 &&
    value.slice(0, 2).every((degrees) => typeof degrees === 'number' && Number.isFinite(degrees))
  );
}

/**
 * Reads what people paste: a Polygon, a MultiPolygon, a Feature or a FeatureCollection of them.
 * Null when it is none; whether the rings are right is the API's to say.
 */
export function readGeoJson(text: string): MultiPolygon | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const polygons = polygonsIn(value);
  return polygons && polygons.length > 0 ? { type: 'MultiPolygon', coordinates: polygons } : null;
}

function polygonsIn(value: unknown): LonLat[][][] | null {
  if (typeof value !== 'object' || value === null) return null;
  const { type, coordinates, geometry, features } = value as Record<string, unknown>;
  if (type === 'Feature') return polygonsIn(geometry);
  if (type === 'FeatureCollection' && Array.isArray(features)) {
    const parts = features.map(polygonsIn);
    return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
  }
  if (type === 'Polygon') return isPolygon(coordinates) ? [coordinates] : null;
  if (type !== 'MultiPolygon' || !Array.isArray(coordinates)) return null;
  return coordinates.every(isPolygon) ? coordinates : null;
}

function isPolygon(value: unknown): value is LonLat[][] {
  return Array.isArray(value) && value.length > 0 && value.every(isRing);
}

function isRing(value: unknown): value is LonLat[] {
  return Array.isArray(value) && value.length > 0 && value.every(isLonLat);
}

/** Corners of all rings; the position that closes a ring is not counted twice. */
export function cornersOf({ coordinates }: MultiPolygon): number {
  return coordinates.flat().reduce((sum, ring) => sum + Math.max(0, ring.length - 1), 0);
}

/** All outer positions, for fitting a view. */
export function outlineOf({ coordinates }: MultiPolygon): { lat: number; lon: number }[] {
  return coordinates.flatMap(([outer]) => outer ?? []).map(([lon, lat]) => ({ lat, lon }));
}
