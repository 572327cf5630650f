import { crc32 } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The ETag of a resource with a version: strong, `"3"`. */
export function versionTag(version: number): string {
  return `"${version}"`;
}

/**
 * Sends a public answer that caches may keep, or 304 when the caller has it already.
 * @param maxAgeS seconds for which a cache need not ask again
 */
export function sendCacheable(
  request: FastifyRequest,
  reply: FastifyReply,
  contentType: string,
  body: string,
  maxAgeS: number,
): void {
  const answer = answerCacheable(request, reply, body, `public, max-age=${maxAgeS}`);
  if (answer !== undefined) void reply.header('content-type', contentType);
  void reply.send(answer);
}

/** Sets what caches need to know of an answer. @returns the body, or undefined with 304 when the caller has it already */
export function answerCacheable(
  request: FastifyRequest,
  reply: FastifyReply,
  body: string,
  cacheControl: string,
): string | undefined {
  const tag = tagOf(body);
  void reply.header('etag', tag).header('cache-control', cacheControl);
  if (!matches(request.headers['if-none-match'], tag)) return body;
  void reply.status(304);
  return undefined;
}

/**
 * The checksum and length of an answer: a tag tells one answer from the next at one address, it proves nothing, and a
 * cryptographic hash would take longer than all the rest of the sending.
 */
function tagOf(body: string): string {
  return `"${crc32(body).toString(36)}-${body.length.toString(36)}"`;
}

/** RFC 9110, 13.1.2: a list of tags compared weakly, or `*`. */
function matches(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch
    .split(',')
    .some((candidate) => ['*', tag].includes(candidate.trim().replace(/^W\//, '')));
}

/** Sets the ETag of the resource that is answered. */
export function tagged<View extends { version: number }>(reply: FastifyReply, view: View): View {
  void reply.header('etag', versionTag(view.version));
  return view;
}

/** Answers a new resource: with its address and its ETag. @param path below `/api/v1` */
export function created<View extends { version: number }>(
  reply: FastifyReply,
  path: string,
  view: View,
): View {
  void reply.header('location', `/api/v1/${path}`);
  return tagged(reply, view);
}
