import type { Browser } from 'playwright-core';
import { DEMO_PASSWORD } from '../../../seeds/index.js';
import { freePort } from '../../support/free-port.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';
import { DESK, PHONE, startBrowser } from '../browser.js';
import { foundByApi, placeOf } from '../public-map-api.js';
import { ApiOf } from '../staff.js';
import { setOut, signIn, type Traveller } from './traveller.js';

jest.setTimeout(240_000);

const ADMIN = { email: 'admin@demo.glaneur.example', password: DEMO_PASSWORD, startPage: '/admin' };
const DRIVER = { email: 'driver@demo.glaneur.example', password: DEMO_PASSWORD, startPage: '/driver' };
const TOUR = 'Signalements du jour';
/** Milliseconds that a build may take on a busy machine. */
const BUILD_MS = 60_000;

let application: TestApplication;
let browser: Browser;
const travellers: Traveller[] = [];

beforeAll(async () => {
  // Pages name the addresses of sites and API, so their ports have to be known before the application starts.
  const [PORT, SITES_PORT] = [String(await freePort()), String(await freePort())];
  application = await startTestApplication({ environment: { PORT, SITES_PORT } });
  browser = await startBrowser();
});

afterAll(async () => {
  for (const { close } of travellers) await close();
  await browser?.close();
  await application?.close();
});

async function onTheirWay(...start: Parameters<typeof setOut>): Promise<Traveller> {
  const traveller = await setOut(...start);
  travellers.push(traveller);
  return traveller;
}

it('an operator publishes their website; somebody finds a container there, says that it is full, and hears when it is emptied', async () => {
  const [nearest] = (await foundByApi(application.url, {})).filter(
    ({ properties }) => properties.status === 'active',
  );
  const { name } = nearest!.properties;
  const { lat: latitude, lon: longitude } = placeOf(nearest!);

  const admin = await onTheirWay(browser, 'publisher', { viewport: DESK });
  await signIn(admin, application.url, ADMIN);
  const site = await publish(admin);

  const person = await onTheirWay(browser, 'reporter', {
    viewport: PHONE,
    permissions: ['geolocation'],
    geolocation: { latitude, longitude, accuracy: 12 },
  });
  await find(person, site, name);
  await reportFull(person, name);

  const driver = await onTheirWay(browser, 'emptier', { viewport: PHONE });
  await planTourTo(nearest!.id);
  await signIn(driver, application.url, DRIVER);
  await empty(driver, name);

  await hear(person);
  expect([admin, person, driver].flatMap(({ faults }) => faults)).toEqual([]);
});

/** Another name and colour, seen in the preview first. @returns the public address */
async function publish({ page, picture }: Traveller): Promise<string> {
  await page.getByRole('link', { name: 'Websites', exact: true }).click();
  await page.getByRole('link', { name: 'Tisséa Textile' }).first().click();
  const preview = page.frameLocator('.preview iframe:not(.is-loading)');
  await preview.getByText('Tisséa Textile').first().waitFor({ timeout: BUILD_MS });
  await picture('editor');
  await page.getByLabel('Name of the website').fill('La Boucle Textile');
  await page.getByLabel('Main colour', { exact: true }).fill('#14532d');
  await preview.getByText('La Boucle Textile').first().waitFor({ timeout: BUILD_MS });
  await picture('preview');
  await page.getByRole('button', { name: 'Save and publish', exact: true }).click();
  await page.getByText('Your website is public').waitFor({ timeout: BUILD_MS });
  await picture('published');
  const address = await page.getByRole('link', { name: 'Open the website' }).first().getAttribute('href');
  expect(address).toMatch(/^http:\/\/demo\.localhost:\d+/);
  return address!;
}

async function find({ page, picture }: Traveller, site: string, container: string): Promise<void> {
  await page.goto(site);
  expect(await page.title()).toContain('La Boucle Textile');
  await picture('home');
  await page.getByRole('link', { name: 'Autour de moi' }).click();
  const results = page.locator('[data-results-list] > li');
  await results.first().waitFor();
  await picture('nearest');
  await results.first().getByRole('link', { name: container }).click();
  await page.getByRole('heading', { level: 1, name: container }).waitFor();
  await picture('container');
}

async function reportFull({ page, picture }: Traveller, container: string): Promise<void> {
  await page.getByRole('link', { name: 'Signaler un problème' }).first().click();
  await page.getByText(container, { exact: true }).waitFor();
  await picture('form');
  await page.getByRole('button', { name: 'Il est plein' }).click();
  await page.waitForURL(/\/r\/[\w-]{32}/);
  await page.getByText('Reçu : personne ne l’a encore regardé').waitFor();
  await picture('sent');
}

async function planTourTo(containerId: string): Promise<void> {
  const api = await ApiOf.signedIn(application.url, 'dispatcher');
  const { day } = await api.get('/tours/today');
  const [driver] = (await api.get('/people?role=driver')).items;
  const [vehicle] = (await api.get('/vehicles')).items;
  const [site] = (await api.get('/sites')).items;
  const ends = { startSiteId: site.id, endSiteId: site.id };
  const crew = { driverId: driver.id, vehicleId: vehicle.id };
  await api.call('POST', '/tours', { name: TOUR, day, ...crew, ...ends, containerIds: [containerId] });
}

async function empty({ page, picture }: Traveller, container: string): Promise<void> {
  await page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: TOUR }) })
    .getByRole('button', { name: 'Start the tour' })
    .click();
  await page.getByRole('region', { name: container }).getByRole('link', { name: 'Open the stop' }).click();
  await page.getByRole('button', { name: 'I am here' }).click();
  await page.getByText(/^Here since /).waitFor();
  await page.getByRole('button', { name: '100 kg', exact: true }).click();
  await page.getByRole('button', { name: 'Record the collection' }).click();
  await page.getByText(`${container}: 100 kg recorded.`).waitFor();
  await picture('recorded');
}

/** The private link says so once the event has gone its way: looked at again until it does. */
async function hear({ page, picture }: Traveller): Promise<void> {
  const emptied = page.getByText('Réglé : le conteneur a été vidé');
  while (!(await emptied.isVisible())) {
    await page.waitForTimeout(300);
    await page.reload();
  }
  await picture('emptied');
}
