import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PROGRAMS = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Nothing but the page under test goes over the network. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium of the machine, without a window. @param more further arguments */
export async function startBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = PROGRAMS.find((path) => path !== undefined && existsSync(path));
  if (!executablePath) throw new Error('No Chromium found: install it, or name it in CHROMIUM_PATH');
  return chromium.launch({ executablePath, args: [...ARGUMENTS, ...more] });
}

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1440, height: 900 };

export interface Visit {
  page: Page;
  /** Errors of the page itself: uncaught exceptions and what it wrote to the console as errors. */
  errors: string[];
  close(): Promise<void>;
}

/** A new visitor, with nothing remembered, speaking English unless told otherwise. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    locale: 'en-GB',
    reducedMotion: 'reduce',
    viewport: PHONE,
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  return { page, errors, close: () => context.close() };
}

/** The cards of the list, nearest first. */
export const cards = (page: Page) =>
  page.getByRole('list', { name: 'Containers, nearest first' }).getByRole('listitem');
