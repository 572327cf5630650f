import { useCallback, useRef, useState } from 'react';
import type { Position } from './geo.js';

export interface Located {
  position: Position;
  /** Radius of the 95 % circle, metres, as the device states it. */
  accuracyM: number;
}

export type LocationProblem = 'refused' | 'unavailable' | 'timedOut' | 'unsupported';

export type Locating =
  | { kind: 'idle' }
  | { kind: 'asking' }
  | { kind: 'found'; located: Located }
  | { kind: 'failed'; problem: LocationProblem };

/** A street corner is what matters: a fix of the last half minute will do, ten seconds is all a person waits. */
const OPTIONS: PositionOptions = { enableHighAccuracy: true, timeout: 10_000, maximumAge: 30_000 };

/** Asks the device where it is, only when `locate` is called; only the last call's answer counts. */
export function useGeolocation(onFound: (located: Located) => void) {
  const [locating, setLocating] = useState<Locating>({ kind: 'idle' });
  const calls = useRef(0);

  const locate = useCallback(() => {
    const call = ++calls.current;
    if (!('geolocation' in navigator)) {
      setLocating({ kind: 'failed', problem: 'unsupported' });
      return;
    }
    setLocating({ kind: 'asking' });
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        if (call !== calls.current) return;
        const position = { lat: coords.latitude, lon: coords.longitude };
        const located = { position, accuracyM: coords.accuracy };
        setLocating({ kind: 'found', located });
        onFound(located);
      },
      (error) => {
        if (call === calls.current) setLocating({ kind: 'failed', problem: problemOf(error) });
      },
      OPTIONS,
    );
  }, [onFound]);

  /** Forgets the position, when another place is searched. */
  const forget = useCallback(() => {
    calls.current++;
    setLocating({ kind: 'idle' });
  }, []);

  return { locating, locate, forget };
}

function problemOf(error: GeolocationPositionError): LocationProblem {
  if (error.code === error.PERMISSION_DENIED) return 'refused';
  return error.code === error.TIMEOUT ? 'timedOut' : 'unavailable';
}
