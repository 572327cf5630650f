import { distanceToLineKm, KM_PER_DEGREE, kmPerLongitudeDegree, roundDegrees } from '../geometry.js';
import { Random, Stream } from '../random.js';
import { sectorAt } from './areas.js';
import { GARONNE, RIVER_CLEARANCE_KM } from './garonne.js';
import { LOCALITIES, type Locality } from './localities.js';
import { nearestLocality } from './nearest-locality.js';

/** Where a container stands: position, area and the locality whose address it has. */
export interface Spot {
  readonly longitude: number;
  readonly latitude: number;
  readonly areaId: string;
  readonly locality: Locality;
}

/** Containers keep this distance in a dense quarter; three times as much in a spacious commune. */
const SPACING_KM = 0.17;

/** How many of the containers each locality gets: by inhabitants, the big ones a little less than their share. */
export function shareOut(count: number): number[] {
  const weights = LOCALITIES.map(({ inhabitantsK }) => inhabitantsK ** 0.85);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (count * weight) / total);
  const shares = exact.map(Math.floor);
  const missing = count - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value % 1 }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

/** Whether a position is on dry ground of the locality and within the sector's boundary; gives the spot if so. */
function spotAt(locality: Locality, longitude: number, latitude: number): Spot | null {
  if (nearestLocality(longitude, latitude) !== locality) return null;
  const found = sectorAt(longitude, latitude);
  if (found?.sector !== locality.sector) return null;
  if (distanceToLineKm(GARONNE, longitude, latitude) < RIVER_CLEARANCE_KM) return null;
  return { longitude, latitude, areaId: found.areaId, locality };
}

function tooClose(spots: readonly Spot[], candidate: Spot, spacingKm: number): boolean {
  const kx = kmPerLongitudeDegree(candidate.latitude);
  return spots.some(
    (spot) =>
      Math.hypot(
        (spot.longitude - candidate.longitude) * kx,
        (spot.latitude - candidate.latitude) * KM_PER_DEGREE,
      ) < spacingKm,
  );
}

/**
 * Places `count` containers around Toulouse: in each locality most of them near its centre, thinning out
 * towards its edge, none on the river, and each at some distance from the others.
 */
export function placeAroundToulouse(count: number): Spot[] {
  const spots: Spot[] = [];
  shareOut(count).forEach((share, index) => {
    const locality = LOCALITIES[index] as Locality;
    const random = new Random(Stream.placement, index);
    const radiusKm = Math.sqrt(locality.extentKm2 / Math.PI);
    let spacingKm = SPACING_KM * Math.min(3, Math.max(1, radiusKm / Math.sqrt(share)));
    for (let placed = 0; placed < share;) {
      const spreadKm = radiusKm * (random.chance(0.6) ? 0.4 : 0.8);
      const spot = spotAt(
        locality,
        roundDegrees(locality.longitude + (spreadKm * random.gaussian()) / kmPerLongitudeDegree(43.6)),
        roundDegrees(locality.latitude + (spreadKm * random.gaussian()) / KM_PER_DEGREE),
      );
      spacingKm *= 0.998;
      if (!spot || tooClose(spots, spot, spacingKm)) continue;
      spots.push(spot);
      placed += 1;
    }
  });
  return spots;
}
