import type { Tour } from '@glaneur/sdk';

/** What the server says the moment it happened. */
export interface StopEvent {
  tourId: string;
  stopId: string;
  at: string;
  estimatedKg?: number | null;
  fillLevelPercent?: number | null;
}

export type LiveEvent =
  | { name: 'stop.arrived' | 'stop.collected' | 'stop.skipped'; event: StopEvent }
  | { name: 'tour.started' | 'tour.closed' | 'tour.cancelled' | 'tour.overdue'; event: { tourId: string } };

export const LIVE_EVENTS = [
  'tour.started',
  'tour.closed',
  'tour.cancelled',
  'tour.overdue',
  'stop.arrived',
  'stop.collected',
  'stop.skipped',
] as const;

/**
 * The tour after what was heard, so that the page shows it at once; what the message does not say (reasons, notes) comes
 * with the next reading. What is heard late does not undo what is known.
 */
export function afterEvent(tour: Tour, heard: LiveEvent): Tour {
  if (heard.event.tourId !== tour.id) return tour;
  switch (heard.name) {
    case 'tour.started':
      return tour.state === 'planned' ? { ...tour, state: 'running' } : tour;
    case 'tour.closed':
      return { ...tour, state: 'closed' };
    case 'tour.cancelled':
      return { ...tour, state: 'cancelled' };
    case 'tour.overdue':
      return { ...tour, overdue: true };
    default:
      return { ...tour, stops: tour.stops.map((stop) => stopAfter(stop, heard.name, heard.event)) };
  }
}

function stopAfter(
  stop: Tour['stops'][number],
  name: LiveEvent['name'],
  event: StopEvent,
): Tour['stops'][number] {
  if (stop.id !== event.stopId || stop.state !== 'pending') return stop;
  if (name === 'stop.arrived') return { ...stop, arrivedAt: event.at };
  if (name === 'stop.skipped') return { ...stop, state: 'skipped', doneAt: event.at };
  return {
    ...stop,
    state: 'collected',
    doneAt: event.at,
    estimatedKg: event.estimatedKg ?? null,
    fillLevelPercent: event.fillLevelPercent ?? null,
  };
}
