import type { Point } from '@glaneur/sdk';
import type { Position } from '../map/geo.js';

/** GeoJSON writes the longitude first. */
export const positionOf = ({ coordinates: [lon, lat] }: Point): Position => ({ lat, lon });
export const pointOf = ({ lat, lon }: Position): Point => ({ type: 'Point', coordinates: [lon, lat] });
