import type { SitePage } from '@glaneur/website-config';
import { pages } from 'virtual:glaneur/pages';

const byFile = new Map(pages.map((page) => [page.file, page]));

/** The page that a plain `astro build` is about to write. */
export function staticPage(pathname: string): SitePage | undefined {
  const path = pathname.replace(/^\//, '').replace(/\/$/, '');
  return [path, `${path}.html`, path === '' ? 'index.html' : `${path}/index.html`]
    .map((file) => byFile.get(file))
    .find((page) => page !== undefined);
}

/** The files of a plain `astro build` whose name matches, as parameters of the route that is to write them. */
export function staticPaths<Params>(pattern: RegExp, params: (found: RegExpExecArray) => Params) {
  return pages.flatMap(({ file }) => {
    const found = pattern.exec(file);
    return found ? [{ params: params(found) }] : [];
  });
}
