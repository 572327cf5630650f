export const replacedAt = <T>(list: readonly T[], at: number, item: T): T[] =>
  list.map((old, place) => (place === at ? item : old));

export const withoutAt = <T>(list: readonly T[], at: number): T[] => list.filter((_, place) => place !== at);
