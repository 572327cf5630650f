import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { rootFolder } from '../support/databases/template-hash.js';
import { aPhoto, Reporting } from '../support/reporting.js';
import { startTestApplication } from '../support/test-application.js';
import { ApiClient } from '../support/api-client.js';
import { DESK, PHONE, startBrowser } from './browser.js';
import { addressOf, ApiOf, ownErrors, PASSWORD, visitAs } from './staff.js';

jest.setTimeout(240_000);

const AXE = readFileSync(join(rootFolder, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

let application: Awaited<ReturnType<typeof startTestApplication>>;
let browser: Browser;
/** Ids by what they are of. */
const ids: Record<string, string> = {};

beforeAll(async () => {
  application = await startTestApplication();
  browser = await startBrowser();
  const api = await ApiOf.signedIn(application.url, 'admin');
  const client = await ApiClient.signedIn(application.url, addressOf('admin'), PASSWORD);
  ids.website = (await api.get('/websites')).items[0].id;
  ids.container = (await api.get('/containers?status=active&limit=1')).items[0].id;
  const reporting = new Reporting(application.url, client);
  const photo = new Blob([new Uint8Array(await aPhoto())]);
  await reporting.sendForm(ids.container as string, { category: 'damaged', words: 'A broken lid', photo });
  ids.report = (await reporting.onlyOne(ids.container as string)).id;
  ids.tour = (await api.planTour('Morning', 3)).id;
});
afterAll(async () => {
  await browser?.close();
  await application?.close();
});

/** What axe holds against the page as it stands, one line for each element; frames are pages of others. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate<AxeResults>('axe.run(document, { iframes: false })');
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 300)} ${failureSummary}`),
  );
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const table = (page: Page) => page.getByRole('table').first().waitFor();

interface Seen {
  path: () => string;
  ready: (page: Page) => Promise<unknown>;
}
const editor = () => `/admin/websites/${ids.website}`;
const form = (page: Page) => page.getByLabel('Name of the website').waitFor();

const PAGES: Record<string, Seen> = {
  websites: { path: () => '/admin/websites', ready: table },
  'a new website': {
    path: () => '/admin/websites',
    ready: (page) => button(page, 'New website').click(),
  },
  'the form of a website, all of it open': {
    path: editor,
    ready: async (page) => {
      await form(page);
      for (const section of (await page.locator('.form-section:not([open]) > summary').all()).reverse())
        await section.click();
      await page.getByText('All areas, also those you add later').waitFor();
    },
  },
  'the form of a website, with problems': {
    path: editor,
    ready: async (page) => {
      await form(page);
      await page.getByLabel('Main colour', { exact: true }).fill('green');
      await page.getByLabel('Name of the website').fill('');
      await button(page, 'Save draft').click();
      await page.getByText('2 things to put right').waitFor();
    },
  },
  'pictures of a website': {
    path: editor,
    ready: async (page) => {
      await form(page);
      await page.locator('summary').filter({ hasText: 'Logo and picture' }).click();
      await button(page, 'Logo: Choose a picture').click();
      await page.getByText('No picture yet.').waitFor();
    },
  },
  'the end of a website': {
    path: editor,
    ready: async (page) => {
      await form(page);
      await page.locator('summary').filter({ hasText: 'Remove the website' }).click();
      await button(page, 'Remove this website').click();
      await page.getByRole('dialog').waitFor();
    },
  },
  revisions: { path: () => `${editor()}/history`, ready: table },
  releases: {
    path: () => `${editor()}/history?show=releases`,
    ready: (page) => page.getByText('Nothing was published yet').waitFor(),
  },
  'builds of a website': {
    path: () => `${editor()}/history?show=builds`,
    ready: async (page) => {
      await page.getByLabel('Previews too').check();
      await table(page);
    },
  },
  'figures of builds': {
    path: () => '/admin/builds',
    ready: (page) => page.getByRole('img', { name: /^By hour of the day: / }).waitFor(),
  },
  reports: { path: () => '/dispatch/reports', ready: (page) => page.getByRole('article').first().waitFor() },
  'one report': {
    path: () => `/dispatch/reports/${ids.report}`,
    ready: (page) => page.getByText('A broken lid').first().waitFor(),
  },
  dispatch: { path: () => '/dispatch', ready: (page) => page.getByText('Morning').first().waitFor() },
  'one tour': {
    path: () => `/dispatch/tours/${ids.tour}`,
    ready: (page) => page.getByText('Morning').first().waitFor(),
  },
  containers: { path: () => '/admin/containers', ready: table },
  imports: {
    path: () => '/admin/imports',
    ready: (page) => page.getByRole('heading', { level: 1 }).waitFor(),
  },
};

describe.each([
  ['a desk', 'light', DESK],
  ['a phone', 'dark', PHONE],
] as const)('pages of the staff on %s, %s', (_, colorScheme, viewport) => {
  it.each(Object.entries(PAGES))('axe finds nothing wrong with %s', async (_name, { path, ready }) => {
    const visited = await visitAs(browser, application.url, 'admin', { viewport, colorScheme });
    try {
      await visited.page.goto(application.url + path());
      await ready(visited.page);
      await visited.page.waitForTimeout(300);
      expect(await violations(visited.page)).toEqual([]);
      expect(ownErrors(visited)).toEqual([]);
    } finally {
      await visited.close();
    }
  });
});
