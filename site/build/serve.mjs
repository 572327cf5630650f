import { createReadStream, existsSync } from 'node:fs';
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
 * @param {{ port?: number, media?: string }} [options] `media`: a picture that stands in for all
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
    if (path.startsWith('/media/') && media) return sendFile(media, response);
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

function sendFile(path, response) {
  if (!existsSync(path)) return response.writeHead(404).end();
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'x-content-type-options': 'nosniff' });
  return createReadStream(path).pipe(response);
}
