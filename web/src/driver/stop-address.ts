import type { Stop, Tour } from '@glaneur/sdk';

/** Where a driver sees one stop of a tour. */
export const addressOf = (tour: Tour, stop: Stop) => `/driver/tours/${tour.id}/stops/${stop.id}`;
