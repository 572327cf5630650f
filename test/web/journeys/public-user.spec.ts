import type { Browser } from 'playwright-core';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';
import { cards, startBrowser } from '../browser.js';
import { foundByApi, placeOf } from '../public-map-api.js';
import { setOut, SIZES, type Traveller } from './traveller.js';

jest.setTimeout(120_000);

let application: TestApplication;
let browser: Browser;
let traveller: Traveller | undefined;

beforeAll(async () => {
  application = await startTestApplication();
  browser = await startBrowser();
});

afterEach(() => traveller?.close());

afterAll(async () => {
  await browser?.close();
  await application?.close();
});

describe.each(SIZES)('somebody with a bag and a %s', (size, viewport) => {
  it('finds the nearest container from where they stand, its address and the way there', async () => {
    const around = await foundByApi(application.url, {});
    const addressed = around.find(({ properties }) => properties.address !== null);
    if (!addressed) throw new Error('The demonstration has no container with an address here');
    const here = placeOf(addressed);
    const [nearest] = await foundByApi(application.url, here);
    const { name, address } = nearest!.properties;
    traveller = await setOut(browser, `public-${size}`, {
      viewport,
      permissions: ['geolocation'],
      geolocation: { latitude: here.lat, longitude: here.lon, accuracy: 12 },
    });
    const { page, picture, faults } = traveller;

    await page.goto(application.url);
    await page.getByRole('button', { name: 'Find me' }).click();
    const busy = page
      .getByRole('list', { name: 'Containers, nearest first' })
      .and(page.locator('[aria-busy=true]'));
    await busy.waitFor({ state: 'detached' });
    await page.locator(`li[data-container="${nearest!.id}"]:first-child`).waitFor();
    await picture('nearest');
    await cards(page)
      .first()
      .getByRole('link', { name: `Details of ${name}` })
      .click();

    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByText(address!, { exact: true }).waitFor();
    await picture('container');
    const walk = await page.getByRole('link', { name: 'Walk there' }).getAttribute('href');
    const degrees = (number: number) => number.toFixed(6);
    const at = placeOf(nearest!);
    expect(new URL(walk!).searchParams.get('route')).toBe(
      `${degrees(here.lat)},${degrees(here.lon)};${degrees(at.lat)},${degrees(at.lon)}`,
    );
    const map = await page.getByRole('link', { name: 'Open in maps' }).getAttribute('href');
    expect(map).toContain(`mlat=${degrees(at.lat)}&mlon=${degrees(at.lon)}`);
    expect(faults).toEqual([]);
  });
});
