import type { KeptRelease } from './release-store.port.js';

/** A copy of the live releases elsewhere, for those who serve them from there. */
export abstract class SiteMirror {
  /**
   * Copies what has changed since the last time and removes what is no more. May be called again after any failure.
   * @param assets paths of the shared assets that its pages refer to, relative: `_astro/x.css`
   */
  abstract mirror(kept: KeptRelease, assets: ReadonlySet<string>): Promise<void>;
}
