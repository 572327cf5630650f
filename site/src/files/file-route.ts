import type { APIContext, GetStaticPathsItem } from 'astro';
import type { FileData } from '../content/page-data.js';
import { staticPaths } from '../static-pages.js';
import { renderFile } from './render-file.js';

/** The route of all files that end in this way, in the root or in the folder of a language. */
export function fileRoute(extension: string, folder: 'root' | 'lang' = 'root') {
  const files = new RegExp(`^${folder === 'root' ? '()' : '([^/]+)/'}([^/]+)\\.${extension}$`);
  return {
    GET({ locals }: APIContext): Response {
      const { body, contentType } = renderFile(locals.page.data as unknown as FileData);
      return new Response(body, { headers: { 'content-type': contentType } });
    },
    getStaticPaths: (): GetStaticPathsItem[] =>
      staticPaths(files, ([, lang, name]) => (folder === 'root' ? { name } : { lang, name })),
  };
}
