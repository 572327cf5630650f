import { applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiResponse, type ApiResponseOptions } from '@nestjs/swagger';
import { type Access, RequiresAccess } from './access.js';
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
}

const SIGNED_IN_PROBLEMS: readonly DocumentedProblem[] = [
  '401 access.token_missing',
  '401 access.token_refused',
  '403 access.permission_missing',
];
const LIMITED_PROBLEMS: readonly DocumentedProblem[] = ['429 request.rate_limited'];
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
  } = endpoint;
  const signedIn = access !== 'public';
  const problems = [
    ...(endpoint.problems ?? []),
    ...(signedIn ? SIGNED_IN_PROBLEMS : []),
    ...(limit === 'none' ? [] : LIMITED_PROBLEMS),
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
