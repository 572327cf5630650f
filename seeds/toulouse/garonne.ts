import { ringContains } from '../geometry.js';
import type { Position, Ring } from '../records.js';

/** Course of the Garonne through the agglomeration, from south to north, coarse: some 200 m off in places. */
// prettier-ignore
export const GARONNE: readonly Position[] = [
  [1.322, 43.435], [1.338, 43.458], [1.35, 43.472], [1.372, 43.487], [1.384, 43.498], [1.4, 43.508], [1.409, 43.518],
  [1.413, 43.527], [1.413, 43.539], [1.424, 43.546], [1.43, 43.556], [1.432, 43.566], [1.436, 43.577], [1.4385, 43.587],
  [1.4395, 43.5935], [1.4385, 43.5995], [1.435, 43.6032], [1.4285, 43.6047], [1.422, 43.6065], [1.4155, 43.613],
  [1.404, 43.6215], [1.4, 43.632], [1.399, 43.642], [1.388, 43.652], [1.383, 43.662], [1.38, 43.672], [1.369, 43.682],
  [1.365, 43.693], [1.352, 43.703], [1.346, 43.716], [1.337, 43.735], [1.32, 43.752],
];

/** Kilometres kept free on each side of the course: half the river's width and the quays. */
export const RIVER_CLEARANCE_KM = 0.16;

export type Bank = 'left' | 'right';

const westOfTheRiver: Ring = [...GARONNE, [0, 44.5], [0, 42.5], GARONNE[0] as Position];

/** The bank of the Garonne a position stands on; left is the west. */
export function bankAt(longitude: number, latitude: number): Bank {
  return ringContains(westOfTheRiver, longitude, latitude) ? 'left' : 'right';
}
