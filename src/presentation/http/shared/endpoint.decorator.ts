import { applyDecorators, UseInterceptors } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiHeader,
  ApiOperation,
  ApiResponse,
  type ApiResponseOptions,
} from '@nestjs/swagger';
import { type Access, RequiresAccess } from './access.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';
import { PROBLEM_CONTENT_TYPE, TITLES } from './problem.js';
import { type LimitPolicy, LimitedBy, policyOf } from './rate-limit.policies.js';

/** Who calls an operation. */
export type Consumer =
  'public map' | 'driver app' | 'admin app' | 'website builder' | 'partners' | 'operations';

/** A problem an operation can answer: `409 container.reference_taken`. */
export type DocumentedProblem = `${number} ${string}`;

export interface EndpointDescription {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly access: Access;
  readonly consumers: readonly Consumer[];
  readonly problems?: readonly DocumentedProblem[];
  /** How often it may be called. Left out: by address when public, else by user. */
  readonly limit?: LimitPolicy;
  /**
   * A POST that creates, and takes `Idempotency-Key`. Its handler runs inside a unit of work of the actor's organisation:
   * it returns what it answers, and neither waits for another connection to the database (the embedded one has a single
   * session) nor reaches across organisations.
   */
  readonly idempotent?: boolean;
}

const SIGNED_IN_PROBLEMS: readonly DocumentedProblem[] = [
  '401 access.token_missing',
  '401 access.token_refused',
  '401 access.key_refused',
  '403 access.permission_missing',
  '403 access.key_scope_missing',
];
const LIMITED_PROBLEMS: readonly DocumentedProblem[] = ['429 request.rate_limited'];
const IDEMPOTENCY_PROBLEMS: readonly DocumentedProblem[] = [
  '409 idempotency.in_flight',
  '422 idempotency.key_invalid',
  '422 idempotency.key_reused',
];
const EVERYWHERE: readonly DocumentedProblem[] = ['500 service.failed', '503 service.unavailable'];

/** One declaration for each operation: who may call it, who does, and every problem it can answer. */
export function Endpoint(endpoint: EndpointDescription): MethodDecorator {
  const {
    operationId,
    summary,
    description,
    access,
    consumers,
    limit = policyOf(endpoint.access),
    idempotent = false,
  } = endpoint;
  const signedIn = access !== 'public';
  if (idempotent && !signedIn)
    throw new Error(`${operationId}: keys belong to somebody, and the public is nobody.`);
  const problems = [
    ...(endpoint.problems ?? []),
    ...(signedIn ? SIGNED_IN_PROBLEMS : []),
    ...(limit === 'none' ? [] : LIMITED_PROBLEMS),
    ...(idempotent ? IDEMPOTENCY_PROBLEMS : []),
    ...EVERYWHERE,
  ];
  return applyDecorators(
    RequiresAccess(access),
    LimitedBy(limit),
    ApiOperation({
      operationId,
      summary,
      ...(description === undefined ? {} : { description }),
      'x-permission': access,
      'x-consumers': consumers,
    } as Parameters<typeof ApiOperation>[0]),
    ...(signedIn ? [ApiBearerAuth()] : []),
    ...(idempotent ? [UseInterceptors(IdempotencyInterceptor), ApiHeader(IDEMPOTENCY_KEY)] : []),
    ...problemResponses(problems),
  );
}

function problemResponses(problems: readonly DocumentedProblem[]) {
  const byStatus = Map.groupBy(problems, (entry) => Number(entry.split(' ')[0]));
  return [...byStatus].map(([status, entries]) => {
    const codes = entries.map((entry) => entry.slice(entry.indexOf(' ') + 1));
    const examples = Object.fromEntries(codes.map((code) => [code, { value: exampleOf(status, code) }]));
    const content = {
      [PROBLEM_CONTENT_TYPE.split(';')[0] as string]: {
        schema: { $ref: '#/components/schemas/Problem' },
        examples,
      },
    };
    const headers = HEADERS_OF_STATUS[status];
    return ApiResponse({ status, description: codes.join(', '), content, ...(headers ? { headers } : {}) });
  });
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  required: false,
  description:
    'Chosen by the caller for one request. Sent again within 24 hours with the same body, it gets the first answer, with ' +
    '`Idempotency-Replayed: true`, and nothing is done twice.',
  schema: {
    type: 'string' as const,
    pattern: '^[\\x21-\\x7e]{1,128}$',
    example: '019aa2c4-5d0e-7c3a-9d55-3f1f0d8e2a11',
  },
};

const seconds = (description: string) => ({ description, schema: { type: 'integer' as const, minimum: 0 } });

const HEADERS_OF_STATUS: Readonly<Record<number, ApiResponseOptions['headers']>> = {
  429: {
    'Retry-After': seconds('Seconds until the next request is answered.'),
    'RateLimit-Limit': seconds('Requests that are answered at once.'),
    'RateLimit-Remaining': seconds('Requests left.'),
    'RateLimit-Reset': seconds('Seconds until all of them are there again.'),
  },
};

function exampleOf(status: number, code: string) {
  const requestId = '019aa2c4-5d0e-7c3a-9d55-3f1f0d8e2a11';
  return { type: 'about:blank', title: TITLES[status], status, detail: TITLES[status], code, requestId };
}
