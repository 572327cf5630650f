import { KM_PER_DEGREE, kmPerLongitudeDegree } from '../geometry.js';
import { bankAt } from './garonne.js';
import { LOCALITIES, type Locality } from './localities.js';
import { SECTORS, type SectorCode } from './sectors.js';

const bankOfSector = new Map(SECTORS.map((sector) => [sector.code, sector.bank]));
const kx = kmPerLongitudeDegree(43.6);

/** Squared distance in km² beyond the locality's own extent (the power distance to a disc of that ground). */
function reachBeyond(locality: Locality, longitude: number, latitude: number): number {
  const dx = (longitude - locality.longitude) * kx;
  const dy = (latitude - locality.latitude) * KM_PER_DEGREE;
  return dx * dx + dy * dy - locality.extentKm2 / Math.PI;
}

/**
 * The locality whose ground a position belongs to: the nearest by power distance on the same bank of the
 * Garonne, among those of one sector if one is given; null when all are more than `limitKm2` beyond reach.
 */
export function nearestLocality(
  longitude: number,
  latitude: number,
  { sector, limitKm2 = Infinity }: { sector?: SectorCode; limitKm2?: number } = {},
): Locality | null {
  const bank = sector === undefined ? bankAt(longitude, latitude) : undefined;
  let nearest: Locality | null = null;
  let least = limitKm2;
  for (const locality of LOCALITIES) {
    if (sector === undefined ? bankOfSector.get(locality.sector) !== bank : locality.sector !== sector)
      continue;
    const reach = reachBeyond(locality, longitude, latitude);
    if (reach < least) {
      least = reach;
      nearest = locality;
    }
  }
  return nearest;
}
