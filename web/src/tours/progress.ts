import type { Stop, Tour } from '@glaneur/sdk';

export interface Progress {
  done: number;
  all: number;
  collected: number;
  skipped: number;
  /** Sum of the estimates. */
  kg: number;
}

export function progressOf({ stops }: Pick<Tour, 'stops'>): Progress {
  const collected = stops.filter(({ state }) => state === 'collected');
  const skipped = stops.filter(({ state }) => state === 'skipped').length;
  return {
    done: collected.length + skipped,
    all: stops.length,
    collected: collected.length,
    skipped,
    kg: Math.round(collected.reduce((sum, { estimatedKg }) => sum + (estimatedKg ?? 0), 0) * 10) / 10,
  };
}

/** The pending stops in the order of driving, round again: those passed over stand after those still ahead. */
export function pendingStops({ stops }: Pick<Tour, 'stops'>): Stop[] {
  const ordered = [...stops].sort((a, b) => a.sequence - b.sequence);
  const last = latest(ordered);
  const lastDone = last === null ? undefined : ordered.filter(({ doneAt }) => doneAt === last).at(-1);
  const reached = lastDone?.sequence ?? 0;
  const pending = ordered.filter(({ state }) => state === 'pending');
  return [
    ...pending.filter(({ sequence }) => sequence > reached),
    ...pending.filter(({ sequence }) => sequence < reached),
  ];
}

/** Where the driver is or goes next: a stop arrived at comes before those ahead. */
export function nextStop(tour: Pick<Tour, 'stops'>): Stop | null {
  const pending = pendingStops(tour);
  return pending.find(({ arrivedAt }) => arrivedAt !== null) ?? pending[0] ?? null;
}

function latest(stops: readonly Stop[]): string | null {
  return stops.reduce<string | null>(
    (last, { doneAt }) => (doneAt !== null && (last === null || doneAt > last) ? doneAt : last),
    null,
  );
}
