export const PAGE_LIMIT_MAX = 200;
export const PAGE_LIMIT_DEFAULT = 50;

/** How a list is cut into pages: by the key of the last row seen, so that page 1,000 costs what page 1 costs. */
export interface PageRequest<Field extends string> {
  readonly limit: number;
  /** Opaque; from the page before. */
  readonly cursor?: string | undefined;
  readonly sort: Sort<Field>;
  /** Counting reads every row: only on demand. */
  readonly count: boolean;
}

export interface Sort<Field extends string> {
  readonly field: Field;
  readonly descending: boolean;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** null on the last page. */
  readonly nextCursor: string | null;
  readonly total?: number;
}
