import type { NewsItem } from '@glaneur/website-config';

/** A name for the address of a new item that no other one has: its day, then `-2`, `-3` and so on. */
export function freeNewsId(day: string, items: readonly Pick<NewsItem, 'id'>[]): string {
  const taken = new Set(items.map(({ id }) => id));
  for (let count = 2, id = day; ; count += 1) {
    if (!taken.has(id)) return id;
    id = `${day}-${count}`;
  }
}
