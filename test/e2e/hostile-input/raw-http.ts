import { request as httpRequest } from 'node:http';
import type { Problem } from '../../support/api-client.js';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export interface RawRequest {
  readonly method?: string;
  /** Sent as it is: nothing resolves `..` or mends the percent-encoding. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** What no well-behaved client sends. */
export function rawRequest(url: string, { method = 'GET', path, headers = {}, body }: RawRequest) {
  const { hostname, port } = new URL(url);
  return new Promise<RawAnswer>((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const options = { method, hostname, port, path, headers: { ...length, ...headers } };
    const request = httpRequest(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

/**
 * What is wrong with a refusal: empty when it is a coded 4xx in problem+json with its request id and without a word
 * of the inside.
 */
export function faultsOfRefusal({ status, headers, text }: RawAnswer): string[] {
  if (status < 400 || status >= 500) return [`status ${status}: ${text.slice(0, 300)}`];
  if (headers['content-type'] !== 'application/problem+json; charset=utf-8') {
    return [`content type ${String(headers['content-type'])} of ${status}: ${text.slice(0, 300)}`];
  }
  const problem = JSON.parse(text) as Partial<Problem> & { title?: string };
  const faults: string[] = [];
  if (problem.status !== status) faults.push(`status in the body ${problem.status}`);
  if (!/^[a-z]+(\.[a-z_0-9]+)+$/.test(problem.code ?? '')) faults.push(`code ${problem.code}`);
  if (!problem.title || !problem.detail) faults.push('no title or no detail');
  if (!/^[\w-]{8,64}$/.test(problem.requestId ?? '')) faults.push(`request id ${problem.requestId}`);
  if (/node_modules|\.[jt]s:\d|\bat \w+ \(|SELECT |pg_|QueryFailed/.test(text))
    faults.push(`the inside: ${text}`);
  return faults;
}
