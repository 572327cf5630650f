import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/**
 * Serves a snapshot as it would be published: each page rendered when it is asked for, with its own headers.
 * @param {{ port?: number, media?: string }} [options] `media`: a picture that stands in for all, else a plain one does
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveSite(template, snapshot, { port = 0, media } = {}) {
  const pages = new Map(template.pages(snapshot).map((page) => [page.path, page]));
  const server = createServer((request, response) => {
    answer(new URL(request.url, 'http://site').pathname, response).catch((error) => {
      response.writeHead(500).end(String(error));
    });
  });

  async function answer(path, response) {
    if (path.startsWith('/_astro/')) return sendFile(join(template.assetsFolder, basename(path)), response);
    if (path.startsWith('/media/')) return media ? sendFile(media, response) : sendPlaceholder(response);
    const page = pages.get(path) ?? pages.get('/404');
    const { body, contentType, headers } = await template.render(page);
    const status = page.path === path ? 200 : 404;
    response.writeHead(status, { ...headers, 'content-type': contentType, 'content-encoding': 'gzip' });
    response.end(gzipSync(body));
  }

  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

function sendPlaceholder(response) {
  response.writeHead(200, { 'content-type': 'image/svg+xml' });
  response.end(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3" width="1200" height="900"><path fill="#b9b4a7" d="M0 0h4v3H0z"/></svg>',
  );
}

function sendFile(path, response) {
  if (!existsSync(path)) return response.writeHead(404).end();
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const body = readFileSync(path);
  const isText = type.startsWith('text/');
  response.writeHead(200, {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    ...(isText ? { 'content-encoding': 'gzip' } : {}),
  });
  return response.end(isText ? gzipSync(body) : body);
}
