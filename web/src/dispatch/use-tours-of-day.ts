import type { Tour } from '@glaneur/sdk';
import { useCallback, useEffect, useRef, useState } from 'react';
import { allPages } from '../api/all-pages.js';
import { getTour, listTours, toursOfToday } from '../api/tours.js';
import type { Failure, Outcome } from '../app/api.js';
import { afterEvent, type LiveEvent } from './live-events.js';

export interface ToursOfDay {
  /** Null until the first answer. */
  tours: readonly Tour[] | null;
  failure: Failure | null;
  reload: () => void;
  /** Shows what was heard, and reads the tour it is about. */
  hear: (heard: LiveEvent) => void;
}

/** The tours of one day with their stops. @param isToday today's come in one answer */
export function useToursOfDay(day: string, isToday: boolean): ToursOfDay {
  const [tours, setTours] = useState<readonly Tour[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const shownDay = useRef(day);

  useEffect(() => {
    const abort = new AbortController();
    if (shownDay.current !== day) setTours(null);
    shownDay.current = day;
    void readDay(day, isToday, abort.signal).then((outcome) => {
      if (abort.signal.aborted) return;
      setFailure(outcome.ok ? null : outcome.failure);
      if (outcome.ok) setTours(outcome.data);
    });
    return () => abort.abort();
  }, [day, isToday, attempt]);

  const reload = useCallback(() => setAttempt((n) => n + 1), []);
  const hear = useCallback((heard: LiveEvent) => {
    const { tourId } = heard.event;
    setTours((before) => before && before.map((tour) => afterEvent(tour, heard)));
    void getTour(tourId).then((outcome) => {
      if (!outcome.ok) return;
      setTours(
        (before) => before && before.map((tour) => (tour.id === tourId ? newer(tour, outcome.data) : tour)),
      );
    });
  }, []);
  return { tours, failure, reload, hear };
}

async function readDay(day: string, isToday: boolean, signal: AbortSignal): Promise<Outcome<Tour[]>> {
  if (isToday) {
    const today = await toursOfToday(signal);
    return today.ok ? { ok: true, data: today.data.items } : today;
  }
  const list = await allPages((query) => listTours({ ...query, day, sort: 'name' }, signal), 60);
  if (!list.ok) return list;
  const whole = await Promise.all(list.data.items.map(({ id }) => getTour(id, signal)));
  const failed = whole.find((outcome) => !outcome.ok);
  if (failed && !failed.ok) return failed;
  return { ok: true, data: whole.flatMap((outcome) => (outcome.ok ? [outcome.data] : [])) };
}

const newer = (shown: Tour, read: Tour): Tour => (read.version >= shown.version ? read : shown);
