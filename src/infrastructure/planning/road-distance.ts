import type { Position } from '../../domain/shared/position.js';

/** Mean radius R1 of the GRS80 ellipsoid (Moritz, 2000): 6,371,008.8 m. */
const EARTH_RADIUS_M = 6_371_008.8;

/**
 * Roads are longer than straight lines: 1.2 to 1.4 times in European cities (Ballou, Rahardja and Sakai, 2002, found
 * 1.3 to 1.65 for whole countries). One factor for all stretches changes the length and not the order.
 */
export const ROAD_FACTOR = 1.3;

/** Metres between two positions. Symmetric; the planner relies on it. */
export type Distance = (from: Position, to: Position) => number;

/** Estimated length of the road: the great circle (haversine formula) times the road factor. */
export const roadDistance: Distance = (from, to) => {
  const [latitude, otherLatitude] = [radians(from.latitude), radians(to.latitude)];
  const northing = Math.sin((otherLatitude - latitude) / 2) ** 2;
  const easting = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  const haversine = northing + Math.cos(latitude) * Math.cos(otherLatitude) * easting;
  return ROAD_FACTOR * 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(haversine)));
};

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
