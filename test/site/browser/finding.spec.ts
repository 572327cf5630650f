import type { Browser } from 'playwright-core';
import { DESK, PHONE, startBrowser, visit } from '../../web/browser.js';
import { preview, type Preview } from '../run.js';
import { stubApi, type StubApi } from './stub-api.js';

const TOULOUSE = { latitude: 43.47, longitude: 1.23 };

let browser: Browser;
let api: StubApi;
let site: Preview;
beforeAll(async () => {
  [browser, api] = await Promise.all([startBrowser(), stubApi()]);
  site = await preview('two-hundred-containers', '--api', api.url);
});
afterAll(async () => {
  api.close();
  await Promise.all([browser.close(), site.close()]);
});

const rows = '.results .spot';

describe('with JavaScript', () => {
  it('a town typed on the home page leads to its containers', async () => {
    const { page, errors, close } = await visit(browser, site.of('home'));
    await page.getByRole('searchbox', { name: 'Où êtes-vous ?' }).fill('colomiers');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/map\?q=colomiers$/);
    await page.locator(rows).first().waitFor();
    expect((await page.locator(rows).allTextContents()).every((text) => text.includes('Colomiers'))).toBe(
      true,
    );
    await page.locator(`${rows} a`).first().click();
    expect(
      await page.getByRole('link', { name: 'Signaler un problème' }).first().getAttribute('href'),
    ).toMatch(new RegExp(`^${api.url}/report/[0-9A-Z]{4}-[0-9A-Z]{4}\\?lang=(en|fr)$`));
    expect(errors).toEqual([]);
    await close();
  });

  it('a position finds the nearest, and the API says what is out of use since', async () => {
    const gone = await stubApi(['019aa2c4-0003-7000-8000-000000000000']);
    const fresh = await preview('twenty-containers', '--api', gone.url);
    const { page, errors, close } = await visit(browser, `${fresh.of('map')}#around`, {
      viewport: DESK,
      permissions: ['geolocation'],
      geolocation: TOULOUSE,
    });
    await page.locator(rows).first().waitFor();
    const distances = await page.locator(`${rows} .spot-facts`).allTextContents();
    expect(distances[0]).toMatch(/\d (?:m|km)/);
    const search = gone.asked.find((path) => path.startsWith('/api/v1/map/containers?'));
    expect(search).toBe('/api/v1/map/containers?lat=43.4700&lon=1.2300&nearest=50');
    expect(await page.locator('.results .spot--suspended').count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
    await close();
    await fresh.close();
    gone.close();
  });

  it('finds the nearest without the API as well', async () => {
    const alone = await preview('twenty-containers', '--api', 'http://127.0.0.1:9');
    const { page, close } = await visit(browser, `${alone.of('map')}#around`, {
      permissions: ['geolocation'],
      geolocation: TOULOUSE,
    });
    await page.locator(rows).first().waitFor();
    expect(await page.locator(rows).count()).toBe(12);
    expect(await page.getByRole('status').textContent()).toBe(
      'The 12 nearest containers (Whether they are in use could not be checked just now.)',
    );
    await close();
    await alone.close();
  });

  it('says what to do when the position is refused', async () => {
    const { page, close } = await visit(browser, `${site.of('map')}#around`);
    await page.getByText('Votre navigateur garde votre position pour lui').waitFor();
    await close();
  });

  it('says what to do when the device does not know its position', async () => {
    const { page, close } = await visit(browser, site.of('map'), { permissions: ['geolocation'] });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setGeolocationOverride', {});
    await page.getByRole('link', { name: 'Autour de moi' }).click();
    await page.getByText('Votre position n’a pas pu être trouvée').waitFor();
    await close();
  });

  it('says so when nothing is found, and what was found before is gone', async () => {
    const { page, close } = await visit(browser, `${site.of('map')}?q=blagnac`);
    await page.locator(rows).first().waitFor();
    await page.getByRole('searchbox').fill('Nulle part');
    await page.keyboard.press('Enter');
    await page.getByText('Rien trouvé').waitFor();
    expect(await page.locator('.results').isVisible()).toBe(false);
    await close();
  });

  it('says that more was found than is listed', async () => {
    const { page, close } = await visit(browser, `${site.of('map')}?q=parking`);
    await page.locator(rows).first().waitFor();
    expect(await page.getByRole('status').textContent()).toMatch(/^12 conteneurs sur 27\. /);
    expect(await page.locator(rows).count()).toBe(12);
    await close();
  });

  it('says so when the list of containers does not come; the drawing of the areas stays', async () => {
    const { page, close } = await visit(browser, 'about:blank');
    await page.route(/(containers|areas)\.json$/, (route) => route.abort());
    await page.goto(`${site.of('map')}?q=blagnac`);
    await page.getByText('La recherche ne fonctionne pas pour le moment').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.overview').isVisible()).toBe(true);
    expect(await page.locator('.map-stage').count()).toBe(0);
    await close();
  });

  it('what is chosen on the map can be reported, in the language of the page', async () => {
    const { page, close } = await visit(browser, `${site.url}/en/map?q=blagnac`);
    const report = page.locator('.map-popup').getByRole('link', { name: 'Report a problem' });
    expect(await report.getAttribute('href')).toMatch(
      new RegExp(`^${api.url}/report/[0-9A-Z]{4}-[0-9A-Z]{4}\\?lang=en$`),
    );
    await close();
  });

  it('on a phone one finger scrolls the page, and the map says how it is moved', async () => {
    const { page, close } = await visit(browser, site.of('map'), { hasTouch: true, isMobile: true });
    await page.locator('[data-map]').scrollIntoViewIfNeeded();
    await page.locator('.map--ready').waitFor();
    const { x, y } = (await page.locator('.map-stage').boundingBox())!;
    const cdp = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up: number) =>
      cdp.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + 150, y: y + 250 - up }],
      });
    const before = await page.evaluate<number>('scrollY');
    await touch('touchStart', 0);
    for (const up of [20, 60, 100, 140]) await touch('touchMove', up);
    await page.locator('.map-hint--shown').waitFor();
    await touch('touchEnd', 140);
    await page.waitForFunction(`scrollY > ${before}`);
    await close();
  });

  it('the map is an island: Leaflet comes when it is about to be seen', async () => {
    const { page, close } = await visit(browser, 'about:blank', { viewport: PHONE });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.of('container'));
    expect(asked.filter((url) => url.includes('leaflet'))).toEqual([]);
    await page.goto(site.of('map'));
    await page.locator('.map--ready').waitFor();
    expect(asked.some((url) => url.includes('leaflet'))).toBe(true);
    await close();
  });
});

describe('without JavaScript', () => {
  it('home, areas and containers lead to a container and to the form', async () => {
    const { page, errors, close } = await visit(browser, site.of('home'), { javaScriptEnabled: false });
    await page.getByRole('button', { name: 'Trouver' }).click();
    await page.waitForURL(/\/map\?q=$/);
    expect(await page.locator('.overview use').count()).toBe(20);
    await page.locator('.area-link').first().click();
    await page.locator('.spots a').first().click();
    await page.waitForURL(/\/containers\//);
    expect(await page.getByRole('link', { name: 'Signaler un problème' }).count()).toBe(2);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/\/en\/containers\//);
    expect(await page.getByRole('link', { name: 'Report a problem' }).count()).toBe(2);
    expect(errors).toEqual([]);
    await close();
  });

  it('the menu of the phone opens and closes', async () => {
    const { page, close } = await visit(browser, site.of('home'), { javaScriptEnabled: false });
    const entry = page.getByRole('navigation', { name: 'Principale' }).getByRole('link', { name: 'Contact' });
    expect(await entry.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    await entry.click();
    await page.waitForURL(/\/contact$/);
    await close();
  });

  it('a suspended area says so, with its days', async () => {
    const { page, close } = await visit(browser, site.of('home'), { javaScriptEnabled: false });
    expect(await page.locator('.notice').textContent()).toContain(
      'Du 24 novembre 2026 au 29 novembre 2026. Motif : Fête de la ville',
    );
    await close();
  });
});
