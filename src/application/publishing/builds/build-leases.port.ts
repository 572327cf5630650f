import type { BuildKind } from '../../../domain/publishing/build.details.js';
import type { BuildKey } from './build-key.js';

/** Pages that are rendered, of those that have to be; 0 until they are counted. */
export interface PageProgress {
  readonly done: number;
  readonly total: number;
}

/** Which process works at a build, for how long. In the database: workers on other machines ask the same one. */
export abstract class BuildLeases {
  /** @returns false while another worker holds it */
  abstract take(build: BuildKey, holder: string, now: Date, until: Date): Promise<boolean>;
  /** Says that it goes on, and how far it is. @returns false when it is no longer ours: cancelled, superseded, taken over */
  abstract renew(build: BuildKey, holder: string, until: Date, pages: PageProgress): Promise<boolean>;
}

export interface ForgottenBuild extends BuildKey {
  readonly kind: BuildKind;
}

/** Builds that wait although nobody will come for them. */
export abstract class ForgottenBuilds {
  /** Queued and due before then, or running since then with nobody who holds them. */
  abstract find(before: Date, limit: number): Promise<readonly ForgottenBuild[]>;
}
