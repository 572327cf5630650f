import type { PlannedPage } from '../../../domain/publishing/release-plan.js';
import type { SiteSnapshot } from '@glaneur/website-config';

/** A page as listed; `data` (JSON) is there when its key is not the one that is known. */
export interface ListedPage extends PlannedPage {
  readonly data?: string;
}

export interface ListedSite {
  readonly templateVersion: string;
  /** SHA-256 of the snapshot, hexadecimal. */
  readonly snapshotHash: string;
  readonly pages: readonly ListedPage[];
}

/** A page that was rendered and written into a staging folder. */
export interface WrittenPage {
  readonly file: string;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: number;
  readonly etag: string;
  /** Paths on the site itself that the page refers to. */
  readonly links: readonly string[];
}

export interface RenderControl {
  readonly kind: 'production' | 'preview';
  /** Aborted: rendering ends within half a second, whatever the template does. */
  readonly signal: AbortSignal;
}

export interface RenderOrder extends RenderControl {
  readonly pages: readonly ListedPage[];
  readonly folder: string;
  readonly baseUrl: string;
  /** Told after every batch: how many more pages are done. */
  readonly onPages: (pages: number) => void;
}

/**
 * The compiled template in threads of its own. Nothing of one site outlives its task.
 * All throw BuildFault: what building again would not mend; anything else may be tried again.
 */
export abstract class SiteRenderer {
  /** @param known key of each file that need not be rendered again */
  abstract list(
    snapshot: SiteSnapshot,
    known: ReadonlyMap<string, string>,
    control: RenderControl,
  ): Promise<ListedSite>;
  abstract render(order: RenderOrder): Promise<readonly WrittenPage[]>;
  /** Writes compressed files beside the plain ones. @param paths absolute */
  abstract compress(paths: readonly string[], control: RenderControl): Promise<void>;
  /** Paths of the hashed assets that pages may refer to, relative; they are being served once this has answered. */
  abstract assets(): Promise<ReadonlySet<string>>;
}
