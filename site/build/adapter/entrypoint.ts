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
  const locals: App.Locals = { page };
  const response = await app.render(new Request(NOWHERE + page.path), { locals });
  // Astro gives the page for missing pages the status that it will be served with.
  const isMissingPage = response.status === 404 && dataOf(page).kind === 'notFound';
  if (!response.ok && !isMissingPage) {
    throw new Error(`${page.path} could not be rendered`, { cause: locals.failure ?? response.status });
  }
  return {
    body: await response.text(),
    contentType: typeOf(response),
    headers: headersOf(dataOf(page)),
  };
}

/** Astro leaves out the character set of its pages. */
function typeOf(response: Response): string {
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  return type === 'text/html' ? 'text/html; charset=utf-8' : type;
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
