import { attributesOf, statusOf, typeOf } from '../container-details.js';
import { demoOrganisation } from '../demo-organisation.js';
import { demoId } from '../identifier.js';
import { Random, Stream } from '../random.js';
import type { ContainerRecord } from '../records.js';
import { houseNumber, roadTo, spotName, streetName } from '../vocabulary.js';
import { placeInFrance } from './placement.js';

/**
 * The container of the scale data with this index (from 620): depends on the index alone, so that a longer
 * run begins with the rows of a shorter one. `todayMs` (UTC midnight) moves suspension dates only.
 */
export function frenchContainer(index: number, todayMs: number): ContainerRecord {
  const random = new Random(Stream.countryContainer, index);
  const { longitude, latitude, areaId, town, municipalityCode } = placeInFrance(random);
  const inTown = municipalityCode !== null;
  const street = inTown ? streetName(random) : roadTo(town.name);
  return {
    id: demoId('container', index),
    organisationId: demoOrganisation.id,
    areaId,
    reference: `FRA-${String(index + 1).padStart(7, '0')}`,
    name: spotName(random, street, inTown ? town.name : null),
    ...typeOf(random),
    ...statusOf(random, todayMs),
    longitude,
    latitude,
    address: inTown ? `${houseNumber(random)} ${street}, ${town.postcode} ${town.name}` : street,
    municipalityCode,
    attributes: attributesOf(random),
  };
}
