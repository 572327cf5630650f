/** Runs `action` for every item, `size` at a time; the results keep the order of the items. */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  size: number,
  action: (item: Item, place: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += size) {
    const batch = items.slice(start, start + size);
    results.push(...(await Promise.all(batch.map((item, place) => action(item, start + place)))));
  }
  return results;
}
