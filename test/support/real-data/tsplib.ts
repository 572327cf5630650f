import type { Position } from '../../../src/domain/shared/position.js';
import { readRealFile } from './folder.js';

/** Instances of TSPLIB (Reinelt, 1991) with rounded plane distances, and the length of their shortest round trip. */
export const TSPLIB_OPTIMA = {
  berlin52: 7_542,
  eil51: 426,
  eil76: 538,
  eil101: 629,
  kroA100: 21_282,
  kroC100: 20_749,
  kroD100: 21_294,
  pr76: 108_159,
  rd100: 7_910,
  st70: 675,
} as const;

/** The towns of an instance: x as longitude, y as latitude. */
export function tsplibTowns(name: keyof typeof TSPLIB_OPTIMA): Position[] {
  const lines = readRealFile(`routing/tsplib/${name}.tsp`).matchAll(/^\s*\d+\s+(\S+)\s+(\S+)\s*$/gm);
  return Array.from(lines, ([, x, y]) => ({ longitude: Number(x), latitude: Number(y) }));
}

/** EUC_2D: TSPLIB95, section 2.1. */
export function roundedPlaneDistance(from: Position, to: Position): number {
  return Math.round(Math.hypot(from.longitude - to.longitude, from.latitude - to.latitude));
}
