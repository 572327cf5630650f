import type { KeptRelease } from './release-store.port.js';
import { type Release, RELEASE_VERSION, type ReleasedFile, type ReleaseLinks } from './releases.js';

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

type Headers = Readonly<Record<string, string>>;

/** Puts the manifest of a release together. Files come in any order; the manifest has them by name. */
export class ReleaseAssembly {
  private readonly files = new Map<string, ReleasedFile>();
  private readonly found = new Map<string, readonly string[]>();
  private readonly headers = new Places<Headers>((headers) =>
    JSON.stringify(Object.entries(headers).sort(byName)),
  );
  private readonly origins = new Places<string>((id) => id);

  constructor(private readonly releaseId: string) {}

  /** Takes files over from the release before: their bytes stay where they were written. */
  keep({ release, links }: KeptRelease, files: readonly string[]): void {
    const headers = release.headers.map((one) => this.headers.of(one));
    const origins = release.origins.map((one) => this.origins.of(one));
    for (const file of files) {
      const kept = release.files[file];
      if (!kept) throw new Error(`${file} is not in the release before.`);
      this.files.set(file, {
        ...kept,
        headers: headers[kept.headers] as number,
        origin: origins[kept.origin] as number,
      });
      this.found.set(file, links[file] ?? []);
    }
  }

  add({ file, links, headers, ...facts }: AssembledFile): void {
    const { key, type, bytes, etag } = facts;
    const origin = this.origins.of(this.releaseId);
    this.files.set(file, { key, type, bytes, etag, headers: this.headers.of(headers), origin });
    this.found.set(file, links);
  }

  get bytes(): number {
    return [...this.files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  }

  get links(): ReleaseLinks {
    return Object.fromEntries([...this.found].sort(byName));
  }

  release(facts: Omit<Release, 'id' | 'formatVersion' | 'headers' | 'origins' | 'files'>): Release {
    const files = Object.fromEntries([...this.files].sort(byName));
    const { all: headers } = this.headers;
    return {
      formatVersion: RELEASE_VERSION,
      id: this.releaseId,
      ...facts,
      headers,
      origins: this.origins.all,
      files,
    };
  }
}

/** Values that many files have, each once, with its place. */
class Places<Value> {
  readonly all: Value[] = [];
  private readonly known = new Map<string, number>();

  constructor(private readonly textOf: (value: Value) => string) {}

  of(value: Value): number {
    const text = this.textOf(value);
    const place = this.known.get(text) ?? this.all.push(value) - 1;
    this.known.set(text, place);
    return place;
  }
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
