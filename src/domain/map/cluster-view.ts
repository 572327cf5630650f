import type { BoundingBox } from '../shared/bounding-box.js';
import { Checks } from '../shared/checks.js';

export const ZOOM_MAX = 22;
/** A tile of Web Mercator is 256 pixels wide, a cell 64: at zoom 0 the world is 4 cells each way. */
const CELLS_AT_ZOOM_0 = 4;
/** A picture of 4,096 by 4,096 pixels, more than any screen shows; keeps one request from asking for every street. */
export const CELLS_MAX = 4_096;
/** Maps that show the world more than once name longitudes beyond ±180; they come round. */
const LONGITUDE_MAX = 540;

/** Cells from one column or row to another, both included. */
export interface CellRange {
  readonly from: number;
  readonly to: number;
}

/** A part of the map at one zoom, in whole cells: columns from the west (two ranges across the antimeridian), rows from the north. */
export interface ClusterView {
  readonly zoom: number;
  readonly columns: readonly CellRange[];
  readonly rows: CellRange;
  /** What the cells cover, which is at least what was asked for. */
  readonly box: BoundingBox;
}

/**
 * Widens the box to whole cells: so a cluster does not change while its cell is pushed over the edge of the screen.
 * @throws DomainError `invalid` `map.clusters_invalid`
 */
export function clusterView(box: BoundingBox, zoom: number): ClusterView {
  const checks = new Checks();
  const knownZoom = Number.isInteger(zoom) && zoom >= 0 && zoom <= ZOOM_MAX;
  checks.require(
    knownZoom,
    'zoom',
    'map.zoom_out_of_range',
    `The zoom is a whole number between 0 and ${ZOOM_MAX}.`,
  );
  checkBox(checks, box);
  checks.throwIfAny('map.clusters_invalid');
  const count = CELLS_AT_ZOOM_0 * 2 ** zoom;
  const columns = columnsOf(box, count);
  const rows = { from: rowAt(box.north, count), to: rowAt(box.south, count) };
  const cells = columns.reduce((sum, range) => sum + lengthOf(range), 0) * lengthOf(rows);
  checks.require(
    cells <= CELLS_MAX,
    'bbox',
    'map.too_many_cells',
    `This box has ${cells} cells at zoom ${zoom}; at most ${CELLS_MAX} are answered. Ask for less, or zoom out.`,
  );
  checks.throwIfAny('map.clusters_invalid');
  return { zoom, columns, rows, box: boxOf(columns, rows, count) };
}

function checkBox(checks: Checks, { west, south, east, north }: BoundingBox): void {
  checks.require(
    [west, east].every((longitude) => Math.abs(longitude) <= LONGITUDE_MAX),
    'bbox',
    'position.longitude_out_of_range',
    `The longitudes of bbox must lie between -${LONGITUDE_MAX} and ${LONGITUDE_MAX} degrees.`,
  );
  checks.require(
    [south, north].every((latitude) => Math.abs(latitude) <= 90),
    'bbox',
    'position.latitude_out_of_range',
    'The latitudes of bbox must lie between -90 and 90 degrees.',
  );
  checks.require(
    south < north && west !== east,
    'bbox',
    'map.box_empty',
    'The box is west,south,east,north with south below north; this one has no surface.',
  );
}

function columnsOf({ west, east }: BoundingBox, count: number): CellRange[] {
  const whole = { from: 0, to: count - 1 };
  if (east - west >= 360) return [whole];
  const [from, to] = [columnAt(comeRound(west), count), columnAt(comeRound(east), count)];
  const crosses = comeRound(west) > comeRound(east);
  if (!crosses) return [{ from, to }];
  return from <= to
    ? [whole]
    : [
        { from, to: count - 1 },
        { from: 0, to },
      ];
}

/** To -180 … 180; what is there already stays, 180 too. */
function comeRound(longitude: number): number {
  if (Math.abs(longitude) <= 180) return longitude;
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}

function columnAt(longitude: number, count: number): number {
  return Math.min(count - 1, Math.floor((longitude / 360 + 0.5) * count));
}

/** Beyond 85.0511 degrees there is no tile: the first and the last row reach to the poles. */
function rowAt(latitude: number, count: number): number {
  const down = 0.5 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI);
  return Math.max(0, Math.min(count - 1, Math.floor(down * count)));
}

function boxOf(columns: readonly CellRange[], rows: CellRange, count: number): BoundingBox {
  const longitudeAt = (column: number) => (column / count) * 360 - 180;
  const latitudeAt = (row: number) =>
    (Math.atan(Math.sinh((0.5 - row / count) * 2 * Math.PI)) * 180) / Math.PI;
  return {
    west: longitudeAt(columns[0]?.from ?? 0),
    south: rows.to === count - 1 ? -90 : latitudeAt(rows.to + 1),
    east: longitudeAt((columns.at(-1)?.to ?? 0) + 1),
    north: rows.from === 0 ? 90 : latitudeAt(rows.from),
  };
}

function lengthOf({ from, to }: CellRange): number {
  return to - from + 1;
}
