import type { FastifyReply } from 'fastify';
import { PAGE_POLICY } from './pages/frame.js';

export const HTML_TYPE = 'text/html; charset=utf-8';

/** Headers of every public page about reports: its address is a secret of the reporter, so it goes to nobody else. */
export function pageHeaders(reply: FastifyReply): FastifyReply {
  return reply.headers({
    'content-security-policy': PAGE_POLICY,
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
    vary: 'accept-language',
  });
}

/** A page that nobody keeps. */
export function sendPage(reply: FastifyReply, page: string): void {
  void pageHeaders(reply).header('content-type', HTML_TYPE).header('cache-control', 'no-store').send(page);
}
