import type { Release, ReleaseLinks, SiteName, SitePlace } from './releases.js';

/** A release on its way: a folder that nobody is shown. */
export interface Staging {
  readonly place: SitePlace;
  readonly releaseId: string;
  /** Absolute; render threads write into it. */
  readonly folder: string;
}

/** A release that is whole. */
export interface KeptRelease {
  readonly release: Release;
  readonly links: ReleaseLinks;
  /** Absolute path of one of its files. */
  path(file: string): string;
}

/**
 * Releases on a disk that every process sees: files that are written once, manifests that say which of them make a
 * release, and one link for each site that says which one is live. Whatever dies in between, the link leads to a whole
 * release.
 */
export abstract class ReleaseStore {
  /** What is live now; undefined when nothing is, or when what is there is not whole. */
  abstract live(place: SitePlace): Promise<KeptRelease | undefined>;

  /** An empty folder for a release. @throws DomainError `unavailable` `build.disk_full` */
  abstract stage(place: SitePlace, releaseId: string): Promise<Staging>;

  /** Writes a file that no template renders: a picture. @returns its bytes and its tag */
  abstract write(
    staging: Staging,
    file: string,
    content: AsyncIterable<Uint8Array>,
  ): Promise<{ readonly bytes: number; readonly etag: string }>;

  /** Makes a staged release whole: everything is on the disk afterwards. @param written files that are new in it */
  abstract seal(
    staging: Staging,
    release: Release,
    links: ReleaseLinks,
    written: readonly string[],
  ): Promise<void>;

  /** Gives up what was staged; also when nothing was. */
  abstract discard(staging: Staging): Promise<void>;

  /**
   * Makes a sealed or kept release the live one, in one step, under these names and no others.
   * @throws DomainError `not_found` `release.not_found`: it was pruned
   */
  abstract switchTo(place: SitePlace, releaseId: string, names: readonly SiteName[]): Promise<void>;

  /**
   * Removes all but the newest so many releases of the site, and the files that none of those has; the live one stays in
   * any case. @returns what is left
   */
  abstract prune(place: SitePlace, keep: number): Promise<readonly string[]>;

  /**
   * Takes all names away: nobody finds the site any more. Also when there is none.
   * @param names that lead to it perhaps, beside those that it is known to have; another site keeps its own
   */
  abstract hide(place: SitePlace, names?: readonly SiteName[]): Promise<void>;

  /** Removes a site with all its releases and names. @param names as for `hide` */
  abstract remove(place: SitePlace, names?: readonly SiteName[]): Promise<void>;

  /** Removes staging folders that nobody has written to for a while: their process was killed. @returns how many */
  abstract sweep(): Promise<number>;

  /** Places of previews that are past their time, or were never shown since their build was killed. */
  abstract expiredPreviews(now: Date): Promise<readonly SitePlace[]>;
}
