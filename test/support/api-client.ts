import { DEMO_PASSWORD } from '../../seeds/index.js';

export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly requestId: string;
  readonly errors?: { path: string; code: string; message: string }[];
}

/** Calls the API as one actor, or as nobody. Paths are below /api/v1. */
export class ApiClient {
  private constructor(
    private readonly url: string,
    private readonly token: string | undefined,
  ) {}

  static anonymous(url: string): ApiClient {
    return new ApiClient(url, undefined);
  }

  static withToken(url: string, token: string): ApiClient {
    return new ApiClient(url, token);
  }

  static async signedIn(url: string, email: string, password = DEMO_PASSWORD): Promise<ApiClient> {
    const { status, body } = await ApiClient.anonymous(url).post<{ accessToken: string }>('auth/login', {
      email,
      password,
    });
    if (status !== 200) throw new Error(`login of ${email} answered ${status}`);
    return new ApiClient(url, body.accessToken);
  }

  get<Body>(path: string, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    return this.send<Body>('GET', path, undefined, headers);
  }

  /** @param body left out: nothing is sent, not even that it is JSON */
  post<Body>(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    return this.sendJson<Body>('POST', path, body, headers);
  }

  /** @param version the version that was seen; left out: no If-Match */
  patch<Body>(path: string, body: unknown, version?: number): Promise<Answer<Body>> {
    return this.sendJson<Body>('PATCH', path, body, ifMatch(version));
  }

  /** @param version as for `patch` */
  put<Body>(path: string, body: unknown, version?: number): Promise<Answer<Body>> {
    return this.sendJson<Body>('PUT', path, body, ifMatch(version));
  }

  /** @param version as for `patch` */
  delete<Body>(path: string, version?: number): Promise<Answer<Body>> {
    return this.sendJson<Body>('DELETE', path, undefined, ifMatch(version));
  }

  /** A deed on what was seen: `POST …/archive` with If-Match. */
  act<Body>(path: string, version: number | undefined, body?: unknown): Promise<Answer<Body>> {
    return this.sendJson<Body>('POST', path, body, ifMatch(version));
  }

  /** A form with a file. */
  async upload<Body>(path: string, form: FormData): Promise<Answer<Body>> {
    return this.send<Body>('POST', path, form, {});
  }

  /** For answers that are no JSON. */
  async statusOf(path: string): Promise<number> {
    const headers = this.token === undefined ? {} : { authorization: `Bearer ${this.token}` };
    const response = await fetch(`${this.url}/api/v1/${path}`, { headers });
    await response.arrayBuffer();
    return response.status;
  }

  private sendJson<Body>(method: string, path: string, body: unknown, headers: Record<string, string>) {
    if (body === undefined) return this.send<Body>(method, path, undefined, headers);
    const json = { 'content-type': 'application/json', ...headers };
    return this.send<Body>(method, path, JSON.stringify(body), json);
  }

  private async send<Body>(
    method: string,
    path: string,
    body: string | FormData | undefined,
    headers: Record<string, string>,
  ) {
    const authorization = this.token === undefined ? {} : { authorization: `Bearer ${this.token}` };
    const response = await fetch(`${this.url}/api/v1/${path}`, {
      method,
      headers: { ...headers, ...authorization },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text ? JSON.parse(text) : undefined) as Body,
    };
  }
}

function ifMatch(version: number | undefined): Record<string, string> {
  return version === undefined ? {} : { 'if-match': `"${version}"` };
}
