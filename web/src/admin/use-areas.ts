import type { Archived, Area, AreaSummary } from '@glaneur/sdk';
import { useEffect, useMemo, useState } from 'react';
import { allPages } from '../api/all-pages.js';
import { getArea, listAreas } from '../api/network.js';
import { useAnswer, type Answered } from '../components/use-answer.js';

/** All areas, for choosing one. */
export function useAreas(
  archived: Archived = 'false',
): Answered<{ items: AreaSummary[]; complete: boolean }> {
  return useAnswer(
    (signal) => allPages((query) => listAreas({ ...query, archived, sort: 'name' }, signal)),
    [archived],
  );
}

/** Boundaries asked for at the same time. */
const AT_ONCE = 4;
/** More shapes than this help nobody find their way, and each is a request. */
const MOST_SHAPES = 120;

/** Boundaries already read; a new version of an area is another entry. */
const known = new Map<string, Area>();
const keyOf = ({ id, version }: AreaSummary) => `${id} ${version}`;

/** The areas with their boundaries, as they come in. */
export function useBoundaries(areas: readonly AreaSummary[]): readonly Area[] {
  const wanted = areas.slice(0, MOST_SHAPES);
  const list = wanted.map(keyOf).join();
  const [read, setRead] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    const missing = wanted.filter((area) => !known.has(keyOf(area)));
    const work = async () => {
      for (let area = missing.shift(); area && !abort.signal.aborted; area = missing.shift()) {
        const outcome = await getArea(area.id, abort.signal);
        if (outcome.ok) known.set(keyOf(area), outcome.data);
      }
    };
    const workers = Array.from({ length: Math.min(AT_ONCE, missing.length) }, work);
    void Promise.all(workers).then(() => {
      if (!abort.signal.aborted && workers.length > 0) setRead((n) => n + 1);
    });
    return () => abort.abort();
  }, [list]);
  return useMemo(() => wanted.flatMap((area) => known.get(keyOf(area)) ?? []), [list, read]);
}
