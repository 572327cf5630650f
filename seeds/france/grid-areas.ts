import { demoOrganisation, depot } from '../demo-organisation.js';
import { ringContains } from '../geometry.js';
import { demoId } from '../identifier.js';
import type { AreaRecord, Position, Ring } from '../records.js';
import { TOULOUSE_AREA_COUNT } from '../toulouse/areas.js';
import { sectorBoundaries } from '../toulouse/boundaries.js';
import { onMainland } from './outline.js';

/** South-west corner of a cell, in whole degrees. */
interface GridCell {
  readonly west: number;
  readonly south: number;
}

const SCAN_STEPS = 20;

/** Whether any of a lattice of positions in the cell, a twentieth of a degree apart, is on the mainland. */
function touchesMainland({ west, south }: GridCell): boolean {
  for (let i = 0; i < SCAN_STEPS; i += 1) {
    for (let j = 0; j < SCAN_STEPS; j += 1) {
      if (onMainland(west + (i + 0.5) / SCAN_STEPS, south + (j + 0.5) / SCAN_STEPS)) return true;
    }
  }
  return false;
}

/** The square of a cell with a vertex every quarter of a degree, counter-clockwise, closed. */
function square({ west, south }: GridCell): Ring {
  const corners: Position[] = [
    [west, south],
    [west + 1, south],
    [west + 1, south + 1],
    [west, south + 1],
    [west, south],
  ];
  const ring: Position[] = [];
  for (let i = 0; i < 4; i += 1) {
    const [ax, ay] = corners[i] as Position;
    const [bx, by] = corners[i + 1] as Position;
    for (let step = 0; step < 4; step += 1)
      ring.push([ax + ((bx - ax) * step) / 4, ay + ((by - ay) * step) / 4]);
  }
  return [...ring, [west, south]];
}

const codeOf = ({ west, south }: GridCell): string => `N${south}${west < 0 ? `W${-west}` : `E${west}`}`;

let made: { areas: readonly AreaRecord[]; byCell: ReadonlyMap<number, string> } | undefined;

const cellKey = (west: number, south: number): number => south * 1000 + west;

function make(): { areas: readonly AreaRecord[]; byCell: ReadonlyMap<number, string> } {
  const { agglomeration } = sectorBoundaries();
  const areas: AreaRecord[] = [];
  const byCell = new Map<number, string>();
  for (let south = 42; south <= 51; south += 1) {
    for (let west = -5; west <= 8; west += 1) {
      const cell = { west, south };
      if (!touchesMainland(cell)) continue;
      const outer = square(cell);
      const polygon = agglomeration.every(([longitude, latitude]) => ringContains(outer, longitude, latitude))
        ? [outer, [...agglomeration].reverse()]
        : [outer];
      const id = demoId('area', TOULOUSE_AREA_COUNT + areas.length);
      byCell.set(cellKey(west, south), id);
      areas.push({
        id,
        organisationId: demoOrganisation.id,
        siteId: depot.id,
        name: `Secteur ${codeOf(cell)}`,
        code: codeOf(cell),
        boundary: { type: 'MultiPolygon', coordinates: [polygon] },
      });
    }
  }
  return { areas, byCell };
}

/**
 * Areas of the scale data: each cell of one degree by one that touches the mainland, named by its
 * south-west corner (`N48E2`). The cell around Toulouse has a hole where the twelve areas lie.
 */
export function gridAreas(): readonly AreaRecord[] {
  made ??= make();
  return made.areas;
}

/** Id of the grid area a position outside the Toulouse agglomeration lies in, or null where there is none. */
export function gridAreaAt(longitude: number, latitude: number): string | null {
  made ??= make();
  return made.byCell.get(cellKey(Math.floor(longitude), Math.floor(latitude))) ?? null;
}
