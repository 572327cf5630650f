import { searchContainers, type FoundContainer } from '@glaneur/sdk';
import { useCallback, useEffect, useState } from 'react';
import { api, outcomeOf, type Failure } from '../app/api.js';
import type { SearchState } from './search-state.js';

/** As many as a list on a phone is read for; the nearest come first. */
export const RESULT_LIMIT = 100;

/** Quick changes of filters become one request. */
const SETTLE_MS = 180;

export interface SearchResult {
  /** The search that `containers` answers; differs from the present one while the next is on its way. */
  answered: SearchState | null;
  containers: FoundContainer[];
  failure: Failure | null;
  loading: boolean;
  retry: () => void;
}

/** Searches whenever `state` changes: after a short pause, dropping the request it replaces. */
export function useSearch(state: SearchState | null): SearchResult {
  const [found, setFound] = useState<Omit<SearchResult, 'retry' | 'loading'>>(NOTHING_FOUND);
  const [loading, setLoading] = useState(true);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!state) return;
    const abort = new AbortController();
    setLoading(true);
    const timer = setTimeout(() => void load(), SETTLE_MS);

    async function load(): Promise<void> {
      const answer = await searchContainers({ client: api, query: queryOf(state!), signal: abort.signal });
      if (abort.signal.aborted) return;
      const outcome = outcomeOf(answer);
      setLoading(false);
      if (outcome.ok) setFound({ answered: state, containers: outcome.data.features, failure: null });
      else setFound({ answered: null, containers: [], failure: outcome.failure });
    }

    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [state, attempt]);

  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  return { ...found, loading, retry };
}

const NOTHING_FOUND = { answered: null, containers: [], failure: null };

function queryOf(state: SearchState) {
  const { origin, radiusM, box, types, showSuspended } = state;
  return {
    ...(origin && { lat: origin.lat, lon: origin.lon }),
    ...(box ? { bbox: [box.west, box.south, box.east, box.north].join(',') } : { radius: radiusM }),
    ...(types.length > 0 && { type: types }),
    status: showSuspended ? (['active', 'suspended'] as const).slice() : (['active'] as const).slice(),
    limit: RESULT_LIMIT,
  };
}
