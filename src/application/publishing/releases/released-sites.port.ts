import type { ReleasedFile } from './releases.js';
import type { SiteName } from './releases.js';

export type Encoding = 'br' | 'gzip';

/** A file that can be sent: its bytes as they are, and smaller ones where somebody has compressed them. */
export interface SiteFile extends Omit<ReleasedFile, 'headers' | 'origin'> {
  readonly sent: Readonly<Record<string, string>>;
  /** @returns undefined when the file is gone: its release was pruned at this moment */
  body(): Promise<Buffer | undefined>;
  /** @returns undefined when there is none */
  compressed(encoding: Encoding): Promise<Buffer | undefined>;
}

/** One release of one site, as it is served. */
export interface ReleasedSite {
  readonly releaseId: string;
  readonly isPreview: boolean;
  /** The file that answers a path; undefined when none does. */
  file(path: string): SiteFile | undefined;
  /** What is sent where there is no such page. */
  readonly notFound: SiteFile | undefined;
}

/**
 * Published sites as the web server asks for them, several thousand times a second. Whichever process switches a site
 * to another release, the next question is answered from that one.
 */
export abstract class ReleasedSites {
  /** undefined when there is no such site, none of it is live, or it is past its time. */
  abstract find(name: SiteName): ReleasedSite | undefined;
  /** A hashed asset, shared by all sites. @param path `/_astro/x.css` */
  abstract asset(path: string): Promise<SiteFile | undefined>;
}
