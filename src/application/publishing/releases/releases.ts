import type { BuildKind } from '../../../domain/publishing/build.details.js';

/** Where the releases of one website, or of one preview, stand. */
export type SitePlace =
  | { readonly kind: 'production'; readonly websiteId: string }
  | { readonly kind: 'preview'; readonly token: string };

/** A name by which a site is asked for: its slug below the sites' domain, a domain of its own, a preview's token. */
export type SiteName =
  { readonly slug: string } | { readonly domain: string } | { readonly previewToken: string };

/** One file of a release. */
export interface ReleasedFile {
  /** Names what it was made from. */
  readonly key: string;
  readonly type: string;
  readonly bytes: number;
  /** Without quotes. */
  readonly etag: string;
  /** Place in `headers` of the release. */
  readonly headers: number;
  /** Place in `origins` of the release. */
  readonly origin: number;
}

/** Of the manifest. What was written in another one is not shown, and the next build makes it anew. */
export const RELEASE_VERSION = 2;

/** A website as it was rendered once: immutable. */
export interface Release {
  readonly formatVersion: typeof RELEASE_VERSION;
  readonly id: string;
  readonly organisationId: string;
  readonly websiteId: string;
  readonly kind: BuildKind;
  readonly revision: number | null;
  readonly templateVersion: string;
  readonly snapshotHash: string;
  /** Where it is seen: `https://…`. */
  readonly baseUrl: string;
  /** ISO 8601 UTC. */
  readonly createdAt: string;
  /** Of a preview: when it is no longer shown. */
  readonly expiresAt: string | null;
  /** Sets of headers that files are served with, each once. */
  readonly headers: readonly Readonly<Record<string, string>>[];
  /** The releases that its files were written for, by id, each once: what does not change stays where it is. */
  readonly origins: readonly string[];
  /** By path relative to the site: `areas/x.html`. */
  readonly files: Readonly<Record<string, ReleasedFile>>;
}

/** What only the next build reads: the links of each page to its own site, by file. */
export type ReleaseLinks = Readonly<Record<string, readonly string[]>>;
