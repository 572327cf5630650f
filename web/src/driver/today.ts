import type { Tour } from '@glaneur/sdk';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { toursOfToday } from '../api/tours.js';
import type { Failure } from '../app/api.js';

export interface Today {
  /** Null until the first answer. What was read last stays when the network goes. */
  tours: readonly Tour[] | null;
  /** Why the last reading failed. */
  failure: Failure | null;
  loading: boolean;
}

let today: Today = { tours: null, failure: null, loading: false };
let owner: string | null = null;
const listeners = new Set<() => void>();

function become(next: Today): void {
  today = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Forgets the tours of whoever was signed in before. */
function belongTo(userId: string): void {
  if (owner === userId) return;
  owner = userId;
  today = { tours: null, failure: null, loading: false };
}

export async function readToday(): Promise<Today> {
  become({ ...today, loading: true });
  const outcome = await toursOfToday();
  become(
    outcome.ok
      ? { tours: outcome.data.items, failure: null, loading: false }
      : { ...today, failure: outcome.failure, loading: false },
  );
  return today;
}

/** Puts what an action answered in the place of what was read. */
export function putTour(tour: Tour): void {
  const others = (today.tours ?? []).filter(({ id }) => id !== tour.id);
  become({ ...today, tours: [...others, tour], failure: null });
}

/** The driver's tours of today, kept between pages: a stop opens without asking again. */
export function useToday(userId: string): Today & { reload: () => void } {
  belongTo(userId);
  const state = useSyncExternalStore(subscribe, () => today);
  const reload = useCallback(() => void readToday(), []);
  useEffect(() => {
    if (today.tours === null) void readToday();
  }, [userId]);
  return { ...state, reload };
}
