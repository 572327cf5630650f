import { fileURLToPath } from 'node:url';
import type { CompiledTemplate, RenderedPage, SitePage } from '@glaneur/website-config';
import { createApp } from 'astro/app/entrypoint';
import { version } from 'virtual:glaneur/version';
import type { PageData } from '../../src/content/page-data.js';
import { pagesOf } from '../../src/content/pages-of.js';
import { headersOf } from '../../src/headers.js';

const app = createApp({ streaming: false });

/** No page knows where it is rendered: addresses come from its data. */
const NOWHERE = 'http://template.invalid';

async function render(page: SitePage): Promise<RenderedPage> {
  const response = await app.render(new Request(NOWHERE + page.path), { locals: { page } });
  // Astro gives the page for missing pages the status that it will be served with.
  const isMissingPage = response.status === 404 && dataOf(page).kind === 'notFound';
  if (!response.ok && !isMissingPage)
    throw new Error(`${page.path} could not be rendered (${response.status})`);
  return {
    body: await response.text(),
    contentType: response.headers.get('content-type') ?? 'application/octet-stream',
    headers: headersOf(dataOf(page)),
  };
}

const dataOf = ({ data }: SitePage) => data as unknown as PageData;

/** The template, ready to render. Imports nothing that is not beside this file. */
export async function openTemplate(): Promise<CompiledTemplate> {
  return {
    version,
    assetsFolder: fileURLToPath(new URL('./client/_astro', import.meta.url)),
    pages: pagesOf,
    render,
  };
}
