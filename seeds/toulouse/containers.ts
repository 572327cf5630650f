import { attributesOf, statusOf, typeOf } from '../container-details.js';
import { demoOrganisation } from '../demo-organisation.js';
import { demoId } from '../identifier.js';
import { Random, Stream } from '../random.js';
import type { ContainerRecord } from '../records.js';
import { houseNumber, spotName, streetName } from '../vocabulary.js';
import { placeAroundToulouse, type Spot } from './placement.js';

/** Number of containers of the plain demo. */
export const TOULOUSE_CONTAINER_COUNT = 620;

let placed: readonly Spot[] | undefined;

/** The demo's 620 containers, `TLS-0001` to `TLS-0620`. Only suspension dates depend on the day given (UTC midnight, ms). */
export function toulouseContainers(todayMs: number): ContainerRecord[] {
  placed ??= placeAroundToulouse(TOULOUSE_CONTAINER_COUNT);
  const names = new Set<string>();
  return placed.map(({ longitude, latitude, areaId, locality }, index) => {
    const random = new Random(Stream.townContainer, index);
    let street: string, name: string;
    do {
      street = streetName(random);
      name = spotName(random, street, locality.town);
    } while (names.has(name));
    names.add(name);
    return {
      id: demoId('container', index),
      organisationId: demoOrganisation.id,
      areaId,
      reference: `TLS-${String(index + 1).padStart(4, '0')}`,
      name,
      ...typeOf(random),
      ...statusOf(random, todayMs),
      longitude,
      latitude,
      address: `${houseNumber(random)} ${street}, ${locality.postcode} ${locality.town}`,
      municipalityCode: locality.municipalityCode,
      attributes: attributesOf(random),
    };
  });
}
