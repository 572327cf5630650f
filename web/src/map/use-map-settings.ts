import { getMapSettings, type MapSettings } from '@glaneur/sdk';
import { useCallback, useEffect, useState } from 'react';
import { api, outcomeOf, type Outcome } from '../app/api.js';

/** Base map and opening place, asked for once; null until answered. */
export function useMapSettings(): { settings: Outcome<MapSettings> | null; retry: () => void } {
  const [settings, setSettings] = useState<Outcome<MapSettings> | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    setSettings(null);
    void getMapSettings({ client: api, signal: abort.signal }).then((answer) => {
      if (!abort.signal.aborted) setSettings(outcomeOf(answer));
    });
    return () => abort.abort();
  }, [attempt]);
  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  return { settings, retry };
}
