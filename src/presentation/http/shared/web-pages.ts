import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Addresses that the page in the browser reads by itself: the public ones, then the team's. */
const PAGES = [
  '/',
  '/containers/:id',
  '/q/:code',
  '/sign-in',
  ...['/admin', '/dispatch', '/driver'].flatMap((page) => [page, `${page}/*`]),
];
const YEAR_S = 31_536_000;

/** Serves the built pages: hashed assets for a year, the page itself asked for anew each time. */
export async function serveWebPages(app: NestFastifyApplication, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const kept = path.includes('/assets/') ? `public, max-age=${YEAR_S}, immutable` : 'no-cache';
      void reply.header('cache-control', kept);
    },
  });
  const server = app.getHttpAdapter().getInstance();
  for (const page of PAGES) {
    server.get(page, (_request: FastifyRequest, reply: FastifyReply) => reply.sendFile('index.html'));
  }
}
