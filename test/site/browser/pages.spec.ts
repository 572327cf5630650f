import type { Browser } from 'playwright-core';
import { DESK, PHONE, startBrowser, visit } from '../../web/browser.js';
import { preview, type Preview } from '../run.js';
import { bytesOf, layoutShift, overflow, settle, violations } from './checks.js';
import { stubApi, type StubApi } from './stub-api.js';

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

describe('on a small phone, as with 400 % zoom on a desk', () => {
  it.each(['twenty-containers', 'hostile'])('%s needs no scrolling sideways', async (fixture) => {
    for (const kind of KINDS) {
      const { page, close } = await visit(browser, (await site(fixture)).of(kind), {
        viewport: { width: 320, height: 256 },
      });
      await settle(page);
      expect([kind, await overflow(page)]).toEqual([kind, 0]);
      await close();
    }
  });

  it('the menu can be scrolled to its last entry', async () => {
    const { page, close } = await visit(browser, (await site('twenty-containers')).of('home'), {
      viewport: { width: 320, height: 256 },
    });
    await page.getByRole('button', { name: 'Menu' }).click();
    const last = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Contact' });
    await last.click();
    await page.waitForURL(/\/contact$/);
    await close();
  });
});

describe('with the keyboard alone', () => {
  it('the first stop leads past the head of the page, and every stop shows where it is', async () => {
    const { page, close } = await visit(browser, (await site('twenty-containers')).of('container'), {
      viewport: DESK,
    });
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
    const stops = await page.locator('main a').count();
    for (let stop = 0; stop < stops; stop += 1) {
      expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
      await page.keyboard.press('Tab');
    }
    await close();
  });
});

describe('a site without an area', () => {
  it('says so on the map’s page instead of drawing an empty map', async () => {
    const { page, errors, close } = await visit(browser, (await site('no-containers')).of('map'));
    await page.getByText('There are no containers to show yet.').waitFor();
    expect(await page.locator('[data-map], form.finder').count()).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('on paper', () => {
  it('a container’s page keeps what is read and drops what is clicked', async () => {
    const { page, close } = await visit(browser, (await site('twenty-containers')).of('container'));
    await page.emulateMedia({ media: 'print' });
    for (const shown of ['h1', '.facts', '.locator'])
      expect(await page.locator(shown).isVisible()).toBe(true);
    for (const gone of ['.header-side', '.buttons', '.report', '.footer']) {
      expect(await page.locator(gone).isVisible()).toBe(false);
    }
    await close();
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

describe('what a page takes, without the map', () => {
  it.each(['home', 'area', 'container'])('%s: at most 60 KB', async (kind) => {
    // An area's map is a script's, a container's is none.
    const { page, close } = await visit(browser, 'about:blank', { viewport: DESK, javaScriptEnabled: false });
    const bytes = await bytesOf(page, (await site('two-hundred-containers')).of(kind));
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(60_000);
    await close();
  });
});

describe('the home page', () => {
  it('loads no script at all', async () => {
    const { page, close } = await visit(browser, (await site('twenty-containers')).of('home'));
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
    await close();
  });
});
