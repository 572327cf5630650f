/** What is asked of a render thread. Everything a site is made of crosses here, nothing by environment or shared state. */
export interface ThreadTasks {
  /** Lists the pages of a snapshot. `data` comes only for pages whose key is not the known one. */
  readonly plan: {
    readonly task: {
      /** JSON: crosses to the thread faster than the object does, and is hashed as it is. */
      readonly snapshot: string;
      readonly known: Readonly<Record<string, string>>;
    };
    readonly result: ListedPages;
  };
  /** Renders pages and writes them below `folder`. */
  readonly render: {
    readonly task: {
      readonly pages: readonly PageToRender[];
      readonly folder: string;
      readonly baseUrl: string;
    };
    readonly result: readonly WrittenPage[];
  };
  /** Writes `.br` and `.gz` beside files that get smaller by it. */
  readonly compress: {
    readonly task: { readonly paths: readonly string[] };
    readonly result: null;
  };
}

export type TaskName = keyof ThreadTasks;

export interface ListedPages {
  readonly templateVersion: string;
  /** SHA-256 of the snapshot's JSON, hexadecimal. */
  readonly snapshotHash: string;
  readonly pages: readonly ListedPage[];
}

export interface ListedPage {
  readonly path: string;
  readonly file: string;
  readonly key: string;
  /** JSON. */
  readonly data?: string;
}

export interface PageToRender {
  readonly path: string;
  readonly file: string;
  readonly data: string;
}

export interface WrittenPage {
  readonly file: string;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: number;
  readonly etag: string;
  /** Paths on the site itself that the page refers to. */
  readonly links: readonly string[];
}

export interface Question {
  readonly id: number;
  readonly name: TaskName;
  readonly task: unknown;
}

export type Reply =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly fault: { readonly code: string; readonly message: string } };

/** What a thread is started with. */
export interface ThreadStart {
  /** URL of the compiled template's entry; it exports `openTemplate()`. */
  readonly templateEntry: string;
}
