import type { Actor, Role } from '../../../src/domain/identity/index.js';
import { Area } from '../../../src/domain/network/area.js';
import { Container, type NewContainer } from '../../../src/domain/network/container.js';
import { Site } from '../../../src/domain/network/site.js';
import { UuidV7Generator } from '../../../src/infrastructure/crypto/uuid-v7.generator.js';

const ids = new UuidV7Generator();
/** Different for every thing that a test makes: references and codes are unique in an organisation. */
export const uniqueWord = (prefix: string): string => `${prefix} ${ids.next()}`;
export const newId = (): string => ids.next();

export function anActor(organisationId = newId(), role: Role = 'dispatcher'): Actor {
  return { userId: newId(), organisationId, role, operator: false };
}

export function aSite(organisationId: string, name = uniqueWord('site')): Site {
  const position = { longitude: 1.428, latitude: 43.638 };
  return Site.create(newId(), organisationId, { name, kind: 'depot', position, address: null }, null);
}

type Corners = readonly [west: number, south: number, east: number, north: number];

/** Counter-clockwise. */
export function box([west, south, east, north]: Corners): [number, number][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** `anArea(organisation, site).coded("A").over([west, south, east, north])`: holes may follow */
export function anArea(organisationId: string, siteId: string) {
  const coded = (code: string, id = newId()) => ({
    over: (corners: Corners, ...holes: Corners[]) =>
      Area.create(
        id,
        organisationId,
        {
          siteId,
          name: 'Centre',
          code,
          boundary: { type: 'Polygon', coordinates: [box(corners), ...holes.map(box)] },
        },
        null,
      ),
  });
  return { coded, over: coded(newId().slice(-12)).over };
}

export function describedContainer(changes: Partial<NewContainer> = {}): NewContainer {
  return {
    areaId: newId(),
    reference: uniqueWord('C'),
    name: 'Place du Capitole',
    type: 'textile',
    capacityL: 2000,
    status: 'active',
    position: { longitude: 1.444, latitude: 43.6045 },
    address: null,
    municipalityCode: '31555',
    attributes: {},
    ...changes,
  };
}

export function aContainer(organisationId: string, changes: Partial<NewContainer> = {}): Container {
  return Container.create(newId(), organisationId, describedContainer(changes), null);
}
