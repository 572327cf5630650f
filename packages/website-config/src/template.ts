import type { SiteSnapshot } from './snapshot.js';

export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue | undefined };

/** One file of a website. It is rendered from `data` alone, so equal data, path and template version mean equal bytes. */
export interface SitePage {
  /** The path of its address, beginning with a slash: `/areas/x`. */
  readonly path: string;
  /** Where it is written, relative to the release and inside it: `areas/x.html`. */
  readonly file: string;
  /** Everything that the page may depend on. */
  readonly data: JsonValue;
}

export interface RenderedPage {
  readonly body: string | Uint8Array;
  readonly contentType: string;
  /** Headers to be served with it, such as `content-security-policy`; names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A template that was compiled once: immutable, without a clock, without a network, without memory of other sites. */
export interface CompiledTemplate {
  /** Names what it was made from. */
  readonly version: string;
  /** Folder of the hashed assets that its pages refer to. */
  readonly assetsFolder: string;
  /** Every file of the site, always in the same order. */
  pages(snapshot: SiteSnapshot): readonly SitePage[];
  render(page: SitePage): Promise<RenderedPage>;
}
