import type { SkipReason } from '@glaneur/sdk';

/** What a driver has entered at a stop and not yet got through. */
export interface StopDraft {
  kg: string;
  fillLevelPercent: number | null;
  note: string;
  skipReason: SkipReason | null;
  /** When “collected” or “skipped” was first pressed: that time counts, however late it gets through. */
  at: string | null;
}

export const NOTHING_ENTERED: StopDraft = {
  kg: '',
  fillLevelPercent: null,
  note: '',
  skipReason: null,
  at: null,
};

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * What was entered at each stop, kept for the life of the browser's tab: leaving the page, or a reload in a dead zone,
 * loses nothing. Where storage is closed to the page it is kept in memory.
 */
export class Drafts {
  private readonly memory = new Map<string, StopDraft>();

  constructor(private readonly store: () => Store) {}

  read(stopId: string): StopDraft {
    return this.memory.get(stopId) ?? this.stored(stopId) ?? NOTHING_ENTERED;
  }

  write(stopId: string, draft: StopDraft): void {
    this.memory.set(stopId, draft);
    try {
      this.store().setItem(keyOf(stopId), JSON.stringify(draft));
    } catch {
      return;
    }
  }

  drop(stopId: string): void {
    this.memory.delete(stopId);
    try {
      this.store().removeItem(keyOf(stopId));
    } catch {
      return;
    }
  }

  private stored(stopId: string): StopDraft | undefined {
    try {
      const written = this.store().getItem(keyOf(stopId));
      return written === null ? undefined : { ...NOTHING_ENTERED, ...(JSON.parse(written) as StopDraft) };
    } catch {
      return undefined;
    }
  }
}

const keyOf = (stopId: string) => `glaneur.stop.${stopId}`;

export const drafts = new Drafts(() => sessionStorage);
