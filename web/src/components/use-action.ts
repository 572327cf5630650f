import { useState } from 'react';
import { isStale, type Outcome } from '../app/api.js';
import { useCommon } from '../i18n/staff/use-common.js';
import { useTell } from './Toasts.js';

/** One call at a press of a button: busy while it runs, its failure told at the edge of the page. */
export function useAction<A extends unknown[], R>(
  call: (...given: A) => Promise<Outcome<R>>,
  onDone: (result: R, ...given: A) => void,
  /** Reads the newest version, when the call came too late for the one shown. */
  onStale?: () => void,
): { busy: boolean; run: (...given: A) => Promise<void> } {
  const [busy, setBusy] = useState(false);
  const { sayFailure } = useCommon();
  const tell = useTell();
  const run = async (...given: A) => {
    if (busy) return;
    setBusy(true);
    const outcome = await call(...given);
    setBusy(false);
    if (outcome.ok) onDone(outcome.data, ...given);
    else {
      if (isStale(outcome.failure)) onStale?.();
      tell.failed(sayFailure(outcome.failure));
    }
  };
  return { busy, run };
}
