/** A page as the template lists it. */
export interface PlannedPage {
  /** On the website: `/areas/x`. */
  readonly path: string;
  /** In the release: `areas/x.html`. */
  readonly file: string;
  /** Names everything that the page depends on: the same key, the same bytes. */
  readonly key: string;
}

/** What has to be done so that a release has exactly the pages that are planned. */
export interface ReleasePlan<Page extends PlannedPage> {
  readonly render: readonly Page[];
  /** Files of the release before that are taken over as they are. */
  readonly reuse: readonly Page[];
  /** Files of the release before that the new one lacks. */
  readonly removed: readonly string[];
}

/** @param before key of each file of the release before */
export function planRelease<Page extends PlannedPage>(
  pages: readonly Page[],
  before: ReadonlyMap<string, string>,
): ReleasePlan<Page> {
  const isKept = ({ file, key }: Page) => before.get(file) === key;
  const files = new Set(pages.map(({ file }) => file));
  return {
    render: pages.filter((page) => !isKept(page)),
    reuse: pages.filter(isKept),
    removed: [...before.keys()].filter((file) => !files.has(file)),
  };
}

/** Nothing to render, nothing to remove: the release before is the new one. */
export function changesNothing({ render, removed }: ReleasePlan<PlannedPage>): boolean {
  return render.length === 0 && removed.length === 0;
}
