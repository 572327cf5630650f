import type { BuildFailure } from './build.details.js';
import type { PlannedPage } from './release-plan.js';

/** Of one website. */
export const PAGES_MAX = 20_000;
/** Of one file, those that name every page or container of the largest website among them. */
export const PAGE_BYTES_MAX = 16 * 1024 * 1024;
/** Of one release, pages and pictures, uncompressed. */
export const SITE_BYTES_MAX = 512 * 1024 * 1024;

const SEGMENT = /^(?!\.)[\p{L}\p{N}._~-]{1,120}$/u;
const PATH_LENGTH_MAX = 400;

/** Whether a relative path stays in its folder on every system, and is no hidden file. */
export function isSafeFile(file: string): boolean {
  return (
    file.length <= PATH_LENGTH_MAX && file.split('/').every((part) => SEGMENT.test(part) && part !== '..')
  );
}

/** What keeps a list of pages from being built; undefined when nothing does. */
export function faultOfPages(pages: readonly Pick<PlannedPage, 'file' | 'path'>[]): BuildFailure | undefined {
  if (pages.length > PAGES_MAX) {
    const message = `The website has ${pages.length} pages; ${PAGES_MAX} are possible. Show fewer areas or containers.`;
    return { code: 'build.too_many_pages', message };
  }
  const seen = new Set<string>();
  for (const { file, path } of pages) {
    if (!isSafeFile(file) || !path.startsWith('/'))
      return { code: 'build.path_unsafe', message: `The page ${path} cannot be written as ${file}.` };
    if (seen.has(file.toLowerCase()))
      return { code: 'build.path_taken', message: `Two pages would be written to ${file}.` };
    seen.add(file.toLowerCase());
  }
  return undefined;
}
