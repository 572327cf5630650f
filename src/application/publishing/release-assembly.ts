import type { KeptRelease } from './release-store.port.js';
import type { Release, ReleasedFile, ReleaseLinks } from './releases.js';

/** A file of a release, with what it is made from. */
export interface AssembledFile {
  readonly file: string;
  readonly key: string;
  readonly type: string;
  readonly bytes: number;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly links: readonly string[];
}

/** Puts the manifest of a release together. Files come in any order; the manifest has them by name. */
export class ReleaseAssembly {
  private readonly files = new Map<string, ReleasedFile>();
  private readonly found = new Map<string, readonly string[]>();
  private readonly headers: Readonly<Record<string, string>>[] = [];
  private readonly places = new Map<string, number>();

  /** Takes a file over from the release before, as it is. */
  keep(before: KeptRelease, file: string): void {
    const kept = before.release.files[file];
    if (!kept) throw new Error(`${file} is not in the release before.`);
    this.files.set(file, { ...kept, headers: this.placeOf(before.release.headers[kept.headers] ?? {}) });
    this.found.set(file, before.links[file] ?? []);
  }

  add({ file, links, headers, ...facts }: AssembledFile): void {
    const { key, type, bytes, etag } = facts;
    this.files.set(file, { key, type, bytes, etag, headers: this.placeOf(headers) });
    this.found.set(file, links);
  }

  get bytes(): number {
    return [...this.files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  }

  get links(): ReleaseLinks {
    return Object.fromEntries([...this.found].sort(byName));
  }

  release(facts: Omit<Release, 'formatVersion' | 'headers' | 'files'>): Release {
    const files = Object.fromEntries([...this.files].sort(byName));
    return { formatVersion: 1, ...facts, headers: this.headers, files };
  }

  private placeOf(headers: Readonly<Record<string, string>>): number {
    const text = JSON.stringify(Object.entries(headers).sort(byName));
    const place = this.places.get(text) ?? this.headers.push(headers) - 1;
    this.places.set(text, place);
    return place;
  }
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
