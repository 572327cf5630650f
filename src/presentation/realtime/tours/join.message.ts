import { DomainError } from '../../../domain/shared/domain-error.js';
import { noSuchTour } from '../../../domain/tours/tour.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The tour that a client means; undefined: the whole organisation.
 * @throws DomainError `invalid` `request.malformed`, `not_found` `tour.not_found` for what is no id
 */
export function readTourId(body: unknown): string | undefined {
  if (body === undefined || body === null || typeof body === 'function') return undefined;
  if (typeof body !== 'object' || Array.isArray(body)) {
    throw new DomainError('invalid', 'request.malformed', 'Send {tourId} or {}.');
  }
  const { tourId } = body as { tourId?: unknown };
  if (tourId === undefined || tourId === null) return undefined;
  if (typeof tourId !== 'string' || !UUID.test(tourId)) throw noSuchTour();
  return tourId.toLowerCase();
}
