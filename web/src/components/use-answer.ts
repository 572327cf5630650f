import { useCallback, useEffect, useRef, useState, type DependencyList } from 'react';
import type { Outcome } from '../app/api.js';

export interface Answered<T> {
  /** Null until the first answer; the last one stays while the next is on its way. */
  answer: Outcome<T> | null;
  loading: boolean;
  reload: () => void;
  /** Puts what a write answered in the place of what was read. */
  put: (data: T) => void;
}

/** Asks when the page opens and whenever `watched` changes; the answers of dropped questions are dropped. */
export function useAnswer<T>(
  ask: (signal: AbortSignal) => Promise<Outcome<T>>,
  watched: DependencyList,
): Answered<T> {
  const [answer, setAnswer] = useState<Outcome<T> | null>(null);
  const [loading, setLoading] = useState(true);
  const [attempt, setAttempt] = useState(0);
  const question = useRef(ask);
  question.current = ask;

  useEffect(() => {
    const abort = new AbortController();
    setLoading(true);
    void question.current(abort.signal).then((outcome) => {
      if (abort.signal.aborted) return;
      setAnswer(outcome);
      setLoading(false);
    });
    return () => abort.abort();
  }, [attempt, ...watched]);

  const reload = useCallback(() => setAttempt((n) => n + 1), []);
  const put = useCallback((data: T) => setAnswer({ ok: true, data }), []);
  return { answer, loading, reload, put };
}
