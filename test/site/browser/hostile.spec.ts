import type { Browser } from 'playwright-core';
import { startBrowser, visit } from '../../web/browser.js';
import { preview, type Preview } from '../run.js';
import { stubApi, type StubApi } from './stub-api.js';

interface State {
  readonly ran?: number;
  readonly scripts: number;
  readonly handlers: number;
  readonly data: readonly string[];
  readonly links: readonly string[];
}

/** Runs in the page. */
const LOOK = `({
  ran: window.__ran,
  scripts: document.querySelectorAll('script:not([type])').length,
  handlers: document.querySelectorAll('[onerror],[onload],[onfocus],iframe,base').length,
  data: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => typeof JSON.parse(textContent),
  ),
  links: [...document.querySelectorAll('a:not(svg a)')].map(({ protocol }) => protocol),
})`;

let browser: Browser;
let api: StubApi;
let site: Preview;
beforeAll(async () => {
  [browser, api] = await Promise.all([startBrowser(), stubApi()]);
  site = await preview('hostile', '--api', api.url);
});
afterAll(async () => {
  api.close();
  await Promise.all([browser.close(), site.close()]);
});

describe('texts that look like code', () => {
  it('are words on every page: nothing runs, nothing is loaded from elsewhere, no policy is broken', async () => {
    const { page, errors, close } = await visit(browser, 'about:blank');
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (![site.url, api.url].includes(new URL(request.url()).origin)) elsewhere.push(request.url());
    });
    // The second language is rendered by the same views.
    const pages = site.pages.filter(({ kind, path }) => !FILES.has(kind) && !path.startsWith('/fr/'));
    expect(pages.length).toBeGreaterThan(50);
    for (const { path, kind } of pages) {
      await page.goto(site.url + path, { waitUntil: kind === 'map' ? 'networkidle' : 'load' });
      const state = await page.evaluate<State>(LOOK);
      expect(state).toMatchObject({ scripts: 0, handlers: 0 });
      expect(state.ran).toBeUndefined();
      expect(state.data.every((type) => type === 'object')).toBe(true);
      expect(state.links.every((protocol) => ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol))).toBe(
        true,
      );
    }
    expect(elsewhere).toEqual([]);
    expect(errors.filter((text) => !text.includes('404'))).toEqual([]);
    await close();
  });

  it('are words in the results of the search and on the map', async () => {
    const { page, errors, close } = await visit(browser, `${site.of('map')}?q=script`);
    await page.locator('.results .spot').first().waitFor();
    await page.locator('.map-popup').waitFor();
    expect(await page.evaluate('window.__ran')).toBeUndefined();
    expect(await page.locator('.results img, .results script, .map-popup img').count()).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });
});

const FILES = new Set([
  'theme',
  'pattern',
  'favicon',
  'areaShapes',
  'areas',
  'containers',
  'sitemap',
  'robots',
  'feed',
]);
