import type { Browser } from 'playwright-core';
import { DESK, PHONE, startBrowser, visit } from '../../web/browser.js';
import { preview, type Preview } from '../run.js';
import { layoutShift, overflow, settle, violations } from './checks.js';
import { stubApi, type StubApi } from './stub-api.js';
import { type TileServer, tileServer } from './tile-server.js';

let browser: Browser;
let api: StubApi;
let tiles: TileServer;
let site: Preview;
beforeAll(async () => {
  [browser, api, tiles] = await Promise.all([startBrowser(), stubApi(), tileServer()]);
  site = await preview('twenty-containers', '--api', api.url, '--tiles', tiles.url);
});
afterAll(async () => {
  api.close();
  tiles.close();
  await Promise.all([browser.close(), site.close()]);
});

/** The page's policy on pictures, as it is served. */
async function picturesFrom(url: string): Promise<string | undefined> {
  const policy = (await fetch(url)).headers.get('content-security-policy') ?? '';
  return /img-src ([^;]*)/.exec(policy)?.[1];
}

describe('with a tile server', () => {
  it.each(['map', 'area'])('%s is drawn on its tiles and names whose they are', async (kind) => {
    const { page, errors, close } = await visit(browser, site.of(kind), { viewport: DESK });
    await page.locator('.map--tiles').waitFor();
    await page.locator('.leaflet-tile-loaded').first().waitFor();
    const credit = page.locator('.map-credit');
    expect((await credit.textContent())?.trim()).toBe('© OpenStreetMap');
    expect(await credit.locator('a').getAttribute('href')).toBe('https://www.openstreetmap.org/copyright');
    expect(errors).toEqual([]);
    await close();
  });

  it('a container’s page shows the streets around it, without a script, when they are about to be seen', async () => {
    const { page, errors, close } = await visit(browser, 'about:blank', {
      viewport: PHONE,
      javaScriptEnabled: false,
    });
    await page.goto(site.of('container'), { waitUntil: 'networkidle' });
    await page.locator('.locator').scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.locator-grid img').count()).toBe(4);
    expect(tiles.asked.filter((name) => name.startsWith('16/')).length).toBeGreaterThanOrEqual(4);
    expect(await page.locator('.locator .map-credit').textContent()).toContain('OpenStreetMap');
    const [mark, place] = [page.locator('.locator-mark'), page.locator('.locator-place')];
    const [marked, below] = [await mark.boundingBox(), await place.boundingBox()];
    expect(below!.y).toBeGreaterThanOrEqual(marked!.y + marked!.height);
    expect(errors).toEqual([]);
    await close();
  });

  it.each(['map', 'area', 'container'])('%s: nothing against WCAG, no shift', async (kind) => {
    for (const viewport of [PHONE, DESK]) {
      const { page, close } = await visit(browser, site.of(kind), { viewport });
      await settle(page);
      await page.waitForLoadState('networkidle');
      expect(await layoutShift(page)).toBe(0);
      expect(await overflow(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
      await close();
    }
  });

  it('no page asks anybody else, and those without a map not even the tile server', async () => {
    const { page, close } = await visit(browser, 'about:blank', { viewport: DESK });
    const asked = new Map<string, string[]>();
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      if (origin !== site.url) asked.set(origin, [...(asked.get(origin) ?? []), pathname]);
    });
    const withMap = ['map', 'area', 'container'];
    for (const { kind, path } of site.pages.filter(({ path }) => !path.includes('.'))) {
      asked.clear();
      await page.goto(site.url + path, { waitUntil: withMap.includes(kind) ? 'networkidle' : 'load' });
      expect([...asked.keys()]).toEqual(withMap.includes(kind) ? [tiles.origin] : []);
      if (kind === 'container') break;
    }
    await close();
  });

  it('the policy lets pictures in from that server alone, and only where there is a map', async () => {
    expect(await picturesFrom(site.of('map'))).toBe(`'self' data: ${tiles.origin}`);
    expect(await picturesFrom(site.of('area'))).toBe(`'self' data: ${tiles.origin}`);
    expect(await picturesFrom(site.of('container'))).toBe(`'self' ${tiles.origin}`);
    for (const kind of ['home', 'howToGive', 'news', 'contact', 'notFound']) {
      expect(await picturesFrom(site.of(kind))).toBeUndefined();
    }
  });
});

describe('when the tile server does not answer', () => {
  let failing: TileServer;
  let other: Preview;
  beforeAll(async () => {
    failing = await tileServer(true);
    other = await preview('twenty-containers', '--api', api.url, '--tiles', failing.url);
  });
  afterAll(async () => {
    failing.close();
    await other.close();
  });

  it('outlines, containers and popups are there as without one, and nobody is named', async () => {
    const { page, close } = await visit(browser, `${other.of('map')}?q=Déchèterie`, { viewport: DESK });
    await page.locator('.map-popup').waitFor();
    expect(failing.asked.length).toBeGreaterThan(0);
    expect(await page.locator('.map-credit').isVisible()).toBe(false);
    expect(await page.locator('.map-stage canvas').count()).toBe(1);
    await close();
  });

  it('a container’s page still shows where in its area it stands', async () => {
    const { page, close } = await visit(browser, other.of('container'), { viewport: DESK });
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.locator-place .locator-dot').isVisible()).toBe(true);
    expect(
      await page.evaluate<number[]>(
        `[...document.querySelectorAll('.locator-grid img')].map(({ naturalWidth }) => naturalWidth)`,
      ),
    ).toEqual([0, 0, 0, 0]);
    await close();
  });
});

describe('without a tile server', () => {
  it('pictures come from the site alone', async () => {
    const plain = await preview('twenty-containers', '--api', api.url);
    for (const kind of ['map', 'area', 'container']) {
      expect(await picturesFrom(plain.of(kind))).toBeUndefined();
    }
    await plain.close();
  });
});
