import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import { DESK, PHONE, visit, type Visit } from './browser.js';

export type Role = 'admin' | 'dispatcher' | 'driver';

export const PASSWORD = 'glaneur-demo';
export const addressOf = (role: Role) => `${role}@demo.glaneur.example`;
const STARTS: Record<Role, RegExp> = { admin: /\/admin$/, dispatcher: /\/dispatch$/, driver: /\/driver$/ };

/** Fills in the sign-in page. */
export async function fillSignIn(page: Page, role: Role, password = PASSWORD): Promise<void> {
  await page.getByLabel('E-mail address').fill(addressOf(role));
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** A visitor who has signed in and stands on their start page: drivers on a phone, all others at a desk. */
export async function visitAs(
  browser: Browser,
  url: string,
  role: Role,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const viewport = role === 'driver' ? PHONE : DESK;
  const visited = await visit(browser, `${url}/sign-in`, { viewport, ...options });
  await fillSignIn(visited.page, role);
  await visited.page.waitForURL(STARTS[role]);
  return visited;
}

/** Errors of the page, without the browser's own lines about answers that were refused on purpose. */
export const ownErrors = ({ errors }: Visit) =>
  errors.filter((error) => !error.startsWith('Failed to load resource'));

/** An answer in the API's own shape. */
export const refusal = (status: number, code: string, errors: object[] = []) => ({
  status,
  contentType: 'application/problem+json',
  body: JSON.stringify({
    type: 'about:blank',
    title: '',
    status,
    code,
    detail: code,
    requestId: 'test',
    errors,
  }),
});

/** Answers once in the API's place, then lets requests through. */
export function once(answer: Parameters<Route['fulfill']>[0]): (route: Route) => Promise<void> {
  let left = 1;
  return (route) => (left-- > 0 ? route.fulfill(answer) : route.continue());
}

/** Calls the API as somebody, beside the page. */
export class ApiOf {
  private constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  static async signedIn(url: string, role: Role): Promise<ApiOf> {
    const answer = await fetch(`${url}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: addressOf(role), password: PASSWORD }),
    });
    const { accessToken } = (await answer.json()) as { accessToken: string };
    return new ApiOf(url, accessToken);
  }

  get(path: string) {
    return this.call('GET', path);
  }

  async call(method: string, path: string, body?: object, headers: Record<string, string> = {}) {
    const answer = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const answered = (await answer.json().catch(() => null)) as ReturnType<typeof JSON.parse>;
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answered)}`);
    return answered;
  }

  /** A tour of today for the demonstration's driver. */
  async planTour(name: string, stops: number) {
    const { day } = await this.get('/tours/today');
    const [driver] = (await this.get('/people?role=driver')).items;
    const [vehicle] = (await this.get('/vehicles')).items;
    const [site] = (await this.get('/sites')).items;
    const { items } = await this.get(`/containers?status=active&limit=${stops}`);
    return this.call('POST', '/tours', {
      name,
      day,
      driverId: driver.id,
      vehicleId: vehicle.id,
      startSiteId: site.id,
      endSiteId: site.id,
      containerIds: items.map(({ id }: { id: string }) => id),
    });
  }
}
