import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CompiledTemplate, JsonValue, RenderedPage } from '@glaneur/website-config';
import { isSafeFile, PAGE_BYTES_MAX } from '../../../domain/publishing/index.js';
import { checkHtml } from './html-check.js';
import type { PageToRender, ThreadTasks, WrittenPage } from './messages.js';
import { TemplateFault } from './template-fault.js';

/** Of a hash in base64url: 96 bits tell the versions of one file apart. */
const ETAG_LENGTH = 16;

/**
 * Renders pages one after the other and writes each below the folder.
 * @throws TemplateFault naming the page that cannot be rendered, or is not well-formed
 */
export async function renderPages(
  template: CompiledTemplate,
  { pages, folder, baseUrl }: ThreadTasks['render']['task'],
): Promise<WrittenPage[]> {
  const written: WrittenPage[] = [];
  const folders = new Set<string>();
  for (const page of pages) {
    if (!isSafeFile(page.file))
      throw new TemplateFault('build.path_unsafe', `${page.file} leaves its folder.`);
    const path = join(folder, page.file);
    if (!folders.has(dirname(path))) {
      mkdirSync(dirname(path), { recursive: true });
      folders.add(dirname(path));
    }
    const rendered = await render(template, page);
    const body = bytesOf(rendered);
    if (body.length > PAGE_BYTES_MAX) {
      const message = `${page.file} has ${body.length} bytes; ${PAGE_BYTES_MAX} are possible.`;
      throw new TemplateFault('build.page_too_large', message);
    }
    const links = linksOf(page, rendered, baseUrl);
    writeFileSync(path, body, { flag: 'wx' });
    written.push({
      file: page.file,
      type: withCharset(rendered.contentType),
      headers: rendered.headers,
      bytes: body.length,
      etag: hash('sha256', body, 'base64url').slice(0, ETAG_LENGTH),
      links,
    });
  }
  return written;
}

async function render(template: CompiledTemplate, { path, file, data }: PageToRender): Promise<RenderedPage> {
  try {
    return await template.render({ path, file, data: JSON.parse(data) as JsonValue });
  } catch (error) {
    throw new TemplateFault(
      'build.template_failed',
      `${file} cannot be rendered: ${(error as Error).message}`,
    );
  }
}

function linksOf(
  { path, file }: PageToRender,
  { body, contentType }: RenderedPage,
  baseUrl: string,
): string[] {
  if (typeof body !== 'string' || !contentType.startsWith('text/html')) return [];
  return checkHtml(file, body, `${baseUrl}${path}`, baseUrl);
}

function bytesOf({ body }: RenderedPage): Uint8Array {
  return typeof body === 'string' ? Buffer.from(body) : body;
}

/** All text is written as UTF-8: said in the header, no browser has to guess. */
function withCharset(type: string): string {
  return /^text\/[\w.+-]+$/.test(type) ? `${type}; charset=utf-8` : type;
}
