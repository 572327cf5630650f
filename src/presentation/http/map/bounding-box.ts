import type { BoundingBox } from '../../../domain/shared/bounding-box.js';
import { DomainError } from '../../../domain/shared/domain-error.js';

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

/** @throws DomainError `invalid` `map.search_invalid` */
export function readBoundingBox(text: string): BoundingBox {
  const parts = text.split(',');
  if (parts.length !== 4 || !parts.every((part) => NUMBER.test(part))) {
    const message = 'bbox is four numbers in degrees, separated by commas: west,south,east,north.';
    throw DomainError.invalid('map.search_invalid', [{ path: 'bbox', code: 'map.box_malformed', message }]);
  }
  const [west, south, east, north] = parts.map(Number) as [number, number, number, number];
  return { west, south, east, north };
}
