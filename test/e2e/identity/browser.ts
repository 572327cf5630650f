import { request } from 'node:http';

export interface Exchange {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Record<string, unknown>;
  /** As it was set; undefined where none was. */
  readonly setCookie: string | undefined;
}

/** Keeps the session cookie as a browser does. Speaks node:http, since `fetch` neither keeps nor sends cookies. */
export class Browser {
  cookie: string | undefined;

  constructor(
    private readonly url: string,
    private readonly origin: string | undefined = url,
  ) {}

  /** The same cookie in another window; or the cookie in a thief's hands. */
  copy(): Browser {
    const other = new Browser(this.url, this.origin);
    other.cookie = this.cookie;
    return other;
  }

  async logIn(email: string, password: string): Promise<Exchange> {
    return this.post('auth/login', { email, password });
  }

  refresh(headers: Record<string, string> = {}): Promise<Exchange> {
    return this.post('auth/refresh', undefined, headers);
  }

  logOut(headers: Record<string, string> = {}): Promise<Exchange> {
    return this.post('auth/logout', undefined, headers);
  }

  private async post(path: string, body?: object, more: Record<string, string> = {}): Promise<Exchange> {
    const text = body && JSON.stringify(body);
    const headers = {
      ...(text === undefined ? {} : { 'content-type': 'application/json' }),
      ...(this.origin === undefined ? {} : { origin: this.origin }),
      ...(this.cookie === undefined ? {} : { cookie: `theme=dark; glaneur_session=${this.cookie}` }),
      ...more,
    };
    const exchange = await this.send(path, headers, text);
    const [, value] = /^glaneur_session=([^;]*)/.exec(exchange.setCookie ?? '') ?? [];
    if (value !== undefined) this.cookie = value || undefined;
    return exchange;
  }

  private send(path: string, headers: Record<string, string>, body?: string): Promise<Exchange> {
    return new Promise((resolve, reject) => {
      const sent = request(`${this.url}/api/v1/${path}`, { method: 'POST', headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: text ? (JSON.parse(text) as Record<string, unknown>) : {},
            setCookie: response.headers['set-cookie']?.[0],
          });
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }
}
