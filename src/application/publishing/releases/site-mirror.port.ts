import type { KeptRelease } from './release-store.port.js';

/** A copy of the live releases elsewhere, for those who serve them from there. */
export abstract class SiteMirror {
  /**
   * Copies what has changed since the last time and removes what is no more. May be called again after any failure.
   * @param assets paths of the shared assets that its pages refer to, relative: `_astro/x.css`
   */
  abstract mirror(kept: KeptRelease, assets: ReadonlySet<string>): Promise<void>;

  /**
   * Removes the copy of a website. May be called again after any failure, and when there is none.
   * @param files of the website, beside those that the copy says it has: a copy that was never finished says nothing
   */
  abstract remove(websiteId: string, files: readonly string[]): Promise<void>;
}
