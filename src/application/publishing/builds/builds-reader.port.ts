import type { Actor } from '../../../domain/identity/index.js';
import type {
  BuildFailure,
  BuildFigures,
  BuildKind,
  BuildState,
  BuildTrigger,
} from '../../../domain/publishing/build.details.js';
import type { Page, PageRequest } from '../../shared/page.js';

export interface BuildView {
  readonly id: string;
  readonly websiteId: string;
  readonly kind: BuildKind;
  readonly state: BuildState;
  readonly trigger: BuildTrigger;
  /** null: the network or the address has changed. `name` null: no member any more. */
  readonly requestedBy: { readonly id: string; readonly name: string | null } | null;
  /** How often it was asked for before it began. */
  readonly triggers: number;
  readonly revision: number | null;
  /** Pages that are rendered, of those that have to be; 0 until they are counted. */
  readonly progress: { readonly done: number; readonly total: number };
  readonly figures: BuildFigures;
  readonly failure: BuildFailure | null;
  readonly releaseId: string | null;
  /** Where it is seen once it is live; null before, and for a preview that the actor has not asked for. */
  readonly url: string | null;
  /** ISO 8601 UTC, like every time here. */
  readonly queuedAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly version: number;
}

export interface ReleaseView {
  readonly id: string;
  readonly buildId: string;
  readonly revision: number;
  readonly templateVersion: string;
  readonly pages: number;
  readonly bytes: number;
  /** What people see now. */
  readonly live: boolean;
  /** A person went back to it: changes of the network build no other. */
  readonly pinned: boolean;
  readonly url: string;
  readonly createdAt: string;
}

export type BuildSort = 'queuedAt';
export type ReleaseSort = 'createdAt';

/** Reads the actor's organisation's builds. Single reads throw DomainError `not_found`; so do lists of an unknown website. */
export abstract class BuildsReader {
  abstract build(actor: Actor, id: string): Promise<BuildView>;
  /** @param kind undefined: of any */
  abstract builds(
    actor: Actor,
    websiteId: string,
    page: PageRequest<BuildSort>,
    kind?: BuildKind,
  ): Promise<Page<BuildView>>;
  /** Those that are still kept. */
  abstract releases(
    actor: Actor,
    websiteId: string,
    page: PageRequest<ReleaseSort>,
  ): Promise<Page<ReleaseView>>;
}
