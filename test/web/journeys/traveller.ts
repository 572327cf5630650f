import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { rootFolder } from '../../support/databases/template-hash.js';
import { testProfile } from '../../support/test-database.js';
import { DESK, PHONE } from '../browser.js';

/** The sizes that a journey is made at. */
export const SIZES = [
  ['phone', PHONE],
  ['desk', DESK],
] as const;

/** Answers that belong to a journey, as `401 POST /api/v1/auth/refresh`. */
const NOBODY_SIGNED_IN = '401 POST /api/v1/auth/refresh';

export interface Traveller {
  readonly page: Page;
  /** Everything that went wrong so far: errors of page and console, failed requests, pages wider than the screen. */
  readonly faults: readonly string[];
  /** Keeps a picture of what is seen now, and holds its width against the screen's. */
  picture(step: string): Promise<void>;
  close(): Promise<void>;
}

/** Somebody on their way through the pages, in a browser that remembers nothing. @param who begins the pictures' names */
export async function setOut(
  browser: Browser,
  who: string,
  options: BrowserContextOptions = {},
): Promise<Traveller> {
  const context = await browser.newContext({
    locale: 'en-GB',
    reducedMotion: 'reduce',
    viewport: PHONE,
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  noteFaults(page, faults);
  const folder = join(rootFolder, '.glaneur/screenshots', testProfile());
  mkdirSync(folder, { recursive: true });
  let pictures = 0;
  return {
    page,
    faults,
    picture: async (step) => {
      pictures += 1;
      const name = `${who}-${String(pictures).padStart(2, '0')}-${step}`;
      const over = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
      if (over > 0) faults.push(`${name} is ${over} px wider than the screen`);
      await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
    },
    close: () => context.close(),
  };
}

function noteFaults(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    // Refused requests are noted by their answers, which say more.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      faults.push(`console: ${message.text()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() < 400) return;
    const seen = `${response.status()} ${response.request().method()} ${new URL(response.url()).pathname}`;
    if (seen !== NOBODY_SIGNED_IN) faults.push(seen);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // The page itself gave it up, or was left.
    if (reason !== 'net::ERR_ABORTED') faults.push(`${reason} ${request.method()} ${request.url()}`);
  });
}

/** Signs in by the form and waits for the start page of the role. */
export async function signIn(
  { page, picture }: Traveller,
  url: string,
  person: { email: string; password: string; startPage: string },
): Promise<void> {
  await page.goto(url + person.startPage);
  await page.getByLabel('E-mail address').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await picture('sign-in');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL(url + person.startPage);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** A page that is loaded anew has lost this: what follows has come without a reload. */
export const markDocument = (page: Page) => page.evaluate('window.notReloaded = true');
export const isSameDocument = (page: Page) => page.evaluate<boolean>('window.notReloaded === true');
