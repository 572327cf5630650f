import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../../../domain/shared/domain-error.js';
import type { DocumentedProblem } from './endpoint.decorator.js';
import { RefusedRequest } from './refused-request.js';

/** What every operation with `@IfMatch()` can answer. */
export const VERSION_PROBLEMS = [
  '412 version.stale',
  '428 version.required',
] as const satisfies readonly DocumentedProblem[];

/** One element of a list; commas may stand inside the quotes of a tag (RFC 9110, 8.8.3). */
const ELEMENT = /(?:[^,"]|"[^"]*")+/g;
/** As `versionTag` writes it. Weak tags never match here (RFC 9110, 13.1.1). */
const OUR_TAG = /^"([1-9]\d{0,9})"$/;

/**
 * The version that the caller has seen, from `If-Match`: the ETag of the resource, `"3"`.
 *
 * `*` is no answer: RFC 9110 lets it match whatever is there, and then two people who write at the same time would not
 * notice each other, which is all that the header is asked for. It is treated like no header, and so are several tags
 * of ours: which one was seen?
 * @throws RefusedRequest 428 `version.required`
 * @throws DomainError `stale` `version.stale` for a tag that is none of ours: nothing here ever had it
 */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number =>
    readIfMatch(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
  [documentIfMatch],
);

/** @param header the lines of the header, joined by commas as Node does */
export function readIfMatch(header: string | undefined): number {
  const value = header?.trim() ?? '';
  if (value === '' || value === '*') throw required('Send If-Match with the ETag that you have read: "3".');
  const versions = (value.match(ELEMENT) ?? []).flatMap((tag) => OUR_TAG.exec(tag.trim())?.[1] ?? []);
  const [version, ...others] = new Set(versions);
  if (version === undefined) {
    throw new DomainError(
      'stale',
      'version.stale',
      'This If-Match is no ETag of this resource. Read it again and send its ETag as it is: "3".',
    );
  }
  if (others.length > 0) throw required('If-Match names several versions: send the one that you have read.');
  return Number(version);
}

function required(message: string): RefusedRequest {
  return new RefusedRequest(428, 'version.required', message);
}

function documentIfMatch(target: object, method: string | symbol | undefined): void {
  if (method === undefined) return;
  const descriptor = Object.getOwnPropertyDescriptor(target, method);
  if (!descriptor) return;
  ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'The ETag of the resource as it was read. `*` is refused: it names no version.',
    schema: { type: 'string', example: '"3"' },
  })(target, method, descriptor);
}
