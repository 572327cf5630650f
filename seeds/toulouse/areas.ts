import { demoOrganisation, depot, sortingCentre, thriftStore } from '../demo-organisation.js';
import { demoId } from '../identifier.js';
import { RasterRing } from '../raster-ring.js';
import type { AreaRecord, Ring } from '../records.js';
import { sectorBoundaries } from './boundaries.js';
import { type SectorCode, SECTORS } from './sectors.js';

const siteOf = { depot, sorting_centre: sortingCentre, thrift_store: thriftStore } as const;

/** Number of areas around Toulouse; areas beyond are numbered from here on. */
export const TOULOUSE_AREA_COUNT = SECTORS.length;

let made: readonly AreaRecord[] | undefined;

/** The twelve areas around Toulouse, each served from one site. */
export function toulouseAreas(): readonly AreaRecord[] {
  const { sectors } = sectorBoundaries();
  made ??= SECTORS.map(({ code, name, servedFrom }, index) => {
    const boundary = sectors.get(code);
    if (!boundary) throw new Error(`no boundary was drawn for the sector ${code}`);
    const siteId = siteOf[servedFrom].id;
    return { id: demoId('area', index), organisationId: demoOrganisation.id, siteId, name, code, boundary };
  });
  return made;
}

interface SearchableSectors {
  readonly agglomeration: RasterRing;
  readonly sectors: readonly {
    readonly areaId: string;
    readonly code: SectorCode;
    readonly ring: RasterRing;
  }[];
}

/** Side of a raster cell: 0.005 degrees, about 500 m. */
const CELL_DEGREES = 0.005;

let searchable: SearchableSectors | undefined;

function makeSearchable(): SearchableSectors {
  return {
    agglomeration: new RasterRing(sectorBoundaries().agglomeration, CELL_DEGREES),
    sectors: toulouseAreas().flatMap(({ id, code, boundary }) =>
      boundary.coordinates.map((polygon) => ({
        areaId: id,
        code: code as SectorCode,
        ring: new RasterRing(polygon[0] as Ring, CELL_DEGREES),
      })),
    ),
  };
}

/** The sector around Toulouse a position lies in and its area's id, or null outside the agglomeration. */
export function sectorAt(longitude: number, latitude: number): { areaId: string; sector: SectorCode } | null {
  searchable ??= makeSearchable();
  if (!searchable.agglomeration.contains(longitude, latitude)) return null;
  for (const { areaId, code, ring } of searchable.sectors) {
    if (ring.contains(longitude, latitude)) return { areaId, sector: code };
  }
  return null;
}
