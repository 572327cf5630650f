import { useCallback, useMemo, useState } from 'react';

export interface Selection {
  ids: readonly string[];
  has: (id: string) => boolean;
  set: (item: { id: string }, selected: boolean) => void;
  setAll: (items: readonly { id: string }[], selected: boolean) => void;
  clear: () => void;
}

/** Which rows are selected, in the order of selecting; kept while the list is filtered or grows. */
export function useSelection(): Selection {
  const [ids, setIds] = useState<readonly string[]>([]);
  const setAll = useCallback((items: readonly { id: string }[], selected: boolean) => {
    const named = new Set(items.map(({ id }) => id));
    setIds((before) => {
      const others = before.filter((id) => !named.has(id));
      return selected ? [...before, ...[...named].filter((id) => !before.includes(id))] : others;
    });
  }, []);
  const set = useCallback((item: { id: string }, selected: boolean) => setAll([item], selected), [setAll]);
  const clear = useCallback(() => setIds([]), []);
  return useMemo(() => {
    const selected = new Set(ids);
    return { ids, has: (id: string) => selected.has(id), set, setAll, clear };
  }, [ids, set, setAll, clear]);
}
