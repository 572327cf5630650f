import { useCallback, useEffect, useRef, useState, type DependencyList } from 'react';
import type { Page, PageQuery } from '../api/call.js';
import type { Failure, Outcome } from '../app/api.js';

export interface Paged<T> {
  items: readonly T[];
  total: number | null;
  loading: boolean;
  failure: Failure | null;
  hasMore: boolean;
  /** The first page has been answered. */
  ready: boolean;
  more: () => void;
  reload: () => void;
  /** Puts changed items in the place of those with their id. */
  replace: (changed: T) => void;
}

interface Loaded<T> {
  items: readonly T[];
  nextCursor: string | null;
  total: number | null;
  failure: Failure | null;
}

const NOTHING = { items: [], nextCursor: null, total: null, failure: null };

/** A list read page by page: `more` appends the next one, a change of `watched` begins anew. */
export function usePages<T extends { id: string }>(
  ask: (query: PageQuery, signal: AbortSignal) => Promise<Outcome<Page<T>>>,
  watched: DependencyList,
): Paged<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>(NOTHING);
  const [loading, setLoading] = useState(true);
  const [ready, setReady] = useState(false);
  const [wanted, setWanted] = useState<{ cursor: string | null; attempt: number }>({
    cursor: null,
    attempt: 0,
  });
  const question = useRef(ask);
  question.current = ask;
  const list = JSON.stringify(watched);
  const shownList = useRef(list);
  const cursor = shownList.current === list ? wanted.cursor : null;
  const loadedList = useRef<string | null>(null);

  useEffect(() => {
    shownList.current = list;
    const abort = new AbortController();
    setLoading(true);
    void question.current(cursor === null ? { count: true } : { cursor }, abort.signal).then((outcome) => {
      if (abort.signal.aborted) return;
      setLoading(false);
      setReady(true);
      const sameList = loadedList.current === list;
      if (outcome.ok) loadedList.current = list;
      setLoaded((before) => merged(before, outcome, cursor !== null, sameList));
    });
    return () => abort.abort();
  }, [cursor, wanted.attempt, list]);

  const { nextCursor } = loaded;
  const failed = loaded.failure !== null;
  const more = useCallback(
    () => setWanted(({ attempt }) => ({ cursor: nextCursor, attempt: failed ? attempt + 1 : attempt })),
    [nextCursor, failed],
  );
  const reload = useCallback(() => setWanted(({ attempt }) => ({ cursor: null, attempt: attempt + 1 })), []);
  const replace = useCallback(
    (changed: T) =>
      setLoaded((before) => ({
        ...before,
        items: before.items.map((item) => (item.id === changed.id ? changed : item)),
      })),
    [],
  );
  return { ...loaded, loading, ready, hasMore: nextCursor !== null, more, reload, replace };
}

/** A failure leaves what is there of the same list: it can be read on while the line is down, and tried again. */
function merged<T extends { id: string }>(
  before: Loaded<T>,
  outcome: Outcome<Page<T>>,
  further: boolean,
  sameList: boolean,
): Loaded<T> {
  if (!outcome.ok) return { ...(sameList ? before : NOTHING), failure: outcome.failure };
  const { items, nextCursor, total } = outcome.data;
  const known = new Set(before.items.map(({ id }) => id));
  return {
    items: further ? [...before.items, ...items.filter(({ id }) => !known.has(id))] : items,
    nextCursor,
    total: total ?? (further ? before.total : null),
    failure: null,
  };
}
