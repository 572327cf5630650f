import { distanceToLineKm, KM_PER_DEGREE, kmPerLongitudeDegree, roundDegrees } from '../geometry.js';
import type { Random } from '../random.js';
import { sectorAt } from '../toulouse/areas.js';
import { GARONNE, RIVER_CLEARANCE_KM } from '../toulouse/garonne.js';
import { nearestLocality } from '../toulouse/nearest-locality.js';
import { gridAreaAt } from './grid-areas.js';
import { onMainland } from './outline.js';
import { type Town, TOWNS } from './towns.js';

/** Where a container of the scale data stands; `municipality` is null too far from the town to belong to it. */
export interface CountrySpot {
  readonly longitude: number;
  readonly latitude: number;
  readonly areaId: string;
  readonly town: Pick<Town, 'name' | 'postcode'>;
  readonly municipalityCode: string | null;
}

const cumulative: number[] = [];
for (const { inhabitantsK } of TOWNS) cumulative.push((cumulative.at(-1) ?? 0) + inhabitantsK);

/** A town, picked by its inhabitants. */
function pickTown(random: Random): Town {
  const target = random.unit() * (cumulative.at(-1) as number);
  let low = 0;
  let high = TOWNS.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (target < (cumulative[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return TOWNS[low] as Town;
}

/** Standard deviation in km of a town's core: 1.6 km for 60,000 inhabitants, 6 km for two million. */
const coreKm = (town: Town): number => 0.75 + 0.115 * Math.sqrt(town.inhabitantsK);

/** Core, suburbs and countryside: share of the containers and spread in km. */
function spreadKm(random: Random, town: Town): number {
  const part = random.unit();
  if (part < 0.5) return coreKm(town);
  return part < 0.8 ? 3 * coreKm(town) : 12 + 2.5 * coreKm(town);
}

/** The spot at a position, or null in the sea, abroad, or on the Garonne around Toulouse. */
function spotAt(town: Town, longitude: number, latitude: number, fromTownKm: number): CountrySpot | null {
  if (!onMainland(longitude, latitude)) return null;
  const toulouse = sectorAt(longitude, latitude);
  if (toulouse) {
    if (distanceToLineKm(GARONNE, longitude, latitude) < RIVER_CLEARANCE_KM) return null;
    const locality = nearestLocality(longitude, latitude, { sector: toulouse.sector });
    if (!locality) return null;
    return {
      longitude,
      latitude,
      areaId: toulouse.areaId,
      town: { name: locality.town, postcode: locality.postcode },
      municipalityCode: locality.municipalityCode,
    };
  }
  const areaId = gridAreaAt(longitude, latitude);
  if (areaId === null) return null;
  const municipalityCode = fromTownKm < 2 * coreKm(town) ? town.municipalityCode : null;
  return { longitude, latitude, areaId, town, municipalityCode };
}

/** Draws a spot on dry ground around one of the towns. */
export function placeInFrance(random: Random): CountrySpot {
  for (;;) {
    const town = pickTown(random);
    const spread = spreadKm(random, town);
    const eastKm = spread * random.gaussian();
    const northKm = spread * random.gaussian();
    const spot = spotAt(
      town,
      roundDegrees(town.longitude + eastKm / kmPerLongitudeDegree(town.latitude)),
      roundDegrees(town.latitude + northKm / KM_PER_DEGREE),
      Math.hypot(eastKm, northKm),
    );
    if (spot) return spot;
  }
}
