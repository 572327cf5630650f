/** A link of a page that leads nowhere. */
export interface BrokenLink {
  readonly file: string;
  readonly link: string;
}

/** A page and the links on it that lead to its own website. */
export interface LinkingPage {
  readonly file: string;
  /** Absolute paths without query and fragment, still percent-encoded: `/areas/x`. */
  readonly links: readonly string[];
}

/** Nobody mends more at a time. */
const SHOWN_MAX = 20;

/**
 * The links that no file of the release answers, by the same rule as the server.
 * @param files every file of the release and every shared asset, relative: `areas/x.html`
 */
export function brokenLinks(
  pages: readonly LinkingPage[],
  files: ReadonlySet<string>,
): readonly BrokenLink[] {
  const known = new Map<string, boolean>();
  const isThere = (link: string) => {
    const before = known.get(link);
    if (before !== undefined) return before;
    const found = filesOfPath(link).some((file) => files.has(file));
    known.set(link, found);
    return found;
  };
  const broken: BrokenLink[] = [];
  for (const { file, links } of pages) {
    for (const link of links) {
      if (isThere(link)) continue;
      broken.push({ file, link });
      if (broken.length >= SHOWN_MAX) return broken;
    }
  }
  return broken;
}

/** The files that may answer a path, the first that exists does. None for a path that is no valid encoding. */
export function filesOfPath(path: string): readonly string[] {
  const relative = decoded(path)?.replace(/^\/+/, '').replace(/\/+$/, '');
  if (relative === undefined || relative.includes('\0')) return [];
  if (relative === '') return ['index.html'];
  return [relative, `${relative}.html`, `${relative}/index.html`];
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
