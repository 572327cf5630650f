import type { Outcome } from '../app/api.js';
import type { Page, PageQuery } from './call.js';

const PAGE = 200;

/** A whole list, for choices and maps; at most `most` items, which is said by `complete`. */
export async function allPages<T>(
  ask: (query: PageQuery) => Promise<Outcome<Page<T>>>,
  most = 2_000,
): Promise<Outcome<{ items: T[]; complete: boolean }>> {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Outcome<Page<T>> = await ask({ limit: PAGE, ...(cursor !== null && { cursor }) });
    if (!page.ok) return page;
    items.push(...page.data.items);
    cursor = page.data.nextCursor;
  } while (cursor !== null && items.length < most);
  return { ok: true, data: { items, complete: cursor === null } };
}
