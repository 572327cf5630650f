import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { rootFolder } from '../../support/databases/template-hash.js';
import { DESK, PHONE, startBrowser, visit } from '../../web/browser.js';
import { preview, type Preview } from '../run.js';
import { stubApi, type StubApi } from './stub-api.js';

const AXE = readFileSync(join(rootFolder, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const KINDS = [
  'home',
  'map',
  'area',
  'container',
  'howToGive',
  'accepted',
  'news',
  'newsItem',
  'contact',
  'legal',
];

/** Where every colour of the theme is to be seen. */
const COLOURFUL = ['home', 'map', 'container'];

let browser: Browser;
let api: StubApi;
const previews = new Map<string, Preview>();
beforeAll(async () => {
  [browser, api] = await Promise.all([startBrowser(), stubApi()]);
});
afterAll(async () => {
  api.close();
  await Promise.all([browser.close(), ...[...previews.values()].map((site) => site.close())]);
});

async function site(fixture: string): Promise<Preview> {
  const found = previews.get(fixture) ?? (await preview(fixture, '--api', api.url));
  previews.set(fixture, found);
  return found;
}

/** What axe holds against the page as it stands, one line for each element. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate<AxeResults>('axe.run(document)');
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** The sum of all layout shifts so far. */
const layoutShift = (page: Page) =>
  page.evaluate<number>(`new Promise((resolve) => {
    new PerformanceObserver((list) => {
      resolve(list.getEntries().reduce((sum, { value }) => sum + value, 0));
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(0), 200);
  })`);

/** Pixels by which the page is wider than the screen. */
const overflow = (page: Page) =>
  page.evaluate<number>('document.scrollingElement.scrollWidth - window.innerWidth');

async function settle(page: Page): Promise<void> {
  if ((await page.locator('[data-map]').count()) > 0) await page.locator('.map--ready').waitFor();
  await page.evaluate('document.fonts.ready.then(() => null)');
}

describe.each([
  { fixture: 'twenty-containers', kinds: KINDS },
  { fixture: 'with-hero', kinds: ['home'] },
  { fixture: 'bare', kinds: ['home', 'area'] },
  { fixture: 'hostile', kinds: ['home', 'accepted', 'area', 'container', 'newsItem'] },
  { fixture: 'dark', kinds: COLOURFUL },
  { fixture: 'glaring', kinds: COLOURFUL },
])('$fixture', ({ fixture, kinds }) => {
  it.each(kinds)('%s: nothing against WCAG, no error, no shift', async (kind) => {
    for (const viewport of [PHONE, DESK]) {
      const { page, errors, close } = await visit(browser, (await site(fixture)).of(kind), { viewport });
      await settle(page);
      expect(await layoutShift(page)).toBe(0);
      expect(await overflow(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    }
  });
});

describe('a missing page', () => {
  it('says so in the language of the site and leads on', async () => {
    const { url } = await site('twenty-containers');
    const { page, close } = await visit(browser, `${url}/containers/none`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('This page is not here');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'To the home page' }).click();
    await page.waitForURL(`${url}/`);
    await close();
  });
});

describe('the home page', () => {
  it('takes at most 60 KB', async () => {
    const { page, close } = await visit(browser, 'about:blank', { viewport: DESK });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Network.enable');
    let bytes = 0;
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto((await site('two-hundred-containers')).of('home'), { waitUntil: 'networkidle' });
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(60_000);
    await close();
  });

  it('loads no script at all', async () => {
    const { page, close } = await visit(browser, (await site('twenty-containers')).of('home'));
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
    await close();
  });
});
