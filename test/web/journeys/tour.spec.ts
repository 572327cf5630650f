import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../../seeds/index.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';
import { DESK, PHONE, startBrowser } from '../browser.js';
import { cameraOver } from './fake-camera.js';
import { chosenContainers, type Chosen } from './chosen-containers.js';
import { isSameDocument, markDocument, setOut, signIn, type Traveller } from './traveller.js';

jest.setTimeout(240_000);

const DISPATCHER = {
  email: 'dispatcher@demo.glaneur.example',
  password: DEMO_PASSWORD,
  startPage: '/dispatch',
};
const DRIVER = { email: 'driver@demo.glaneur.example', password: DEMO_PASSWORD, startPage: '/driver' };

let application: TestApplication;
let browser: Browser;
let withCamera: Browser | undefined;
let scratch: string;
let dispatcher: Traveller | undefined;
let driver: Traveller | undefined;

beforeAll(async () => {
  application = await startTestApplication();
  browser = await startBrowser();
  scratch = await mkdtemp(join(tmpdir(), 'glaneur-journey-'));
});

afterEach(async () => {
  await dispatcher?.close();
  await driver?.close();
  await withCamera?.close();
});

afterAll(async () => {
  await browser?.close();
  await application?.close();
  await rm(scratch, { recursive: true, force: true });
});

describe.each([
  ['at a desk', 'on a phone', DESK, PHONE],
  ['on a phone', 'on a wide screen', PHONE, DESK],
])('a dispatcher %s and a driver %s', (there, here, dispatchersView, driversView) => {
  it('plan and drive a tour; the dispatcher sees each step as it happens', async () => {
    const tour = `Rive droite ${there}`;
    const suffix = (viewport: typeof DESK) => (viewport === DESK ? 'desk' : 'phone');
    const containers = await chosenContainers(application.url);
    const [first, second, third] = containers;
    dispatcher = await setOut(browser, `dispatcher-${suffix(dispatchersView)}`, {
      viewport: dispatchersView,
    });
    await signIn(dispatcher, application.url, DISPATCHER);
    await addVehicle(dispatcher, `Camion ${here}`);
    await planTour(dispatcher, tour, `Camion ${here}`, containers);
    await markDocument(dispatcher.page);

    withCamera = await startBrowser(await cameraOver(second.label, join(scratch, `${second.code}.y4m`)));
    driver = await setOut(withCamera, `driver-${suffix(driversView)}`, {
      viewport: driversView,
      permissions: ['camera'],
    });
    await signIn(driver, application.url, DRIVER);
    await start(driver, tour);
    await seen(dispatcher, { of: tour, state: 'Running' }, 'running');

    await openNext(driver, first);
    await arrive(driver);
    await seen(dispatcher, { of: first.name, state: 'Arrived' }, 'arrived');
    await collect(driver, first);
    await seen(dispatcher, { of: first.name, state: 'Collected', recorded: '100 kg, 75% full' }, 'collected');

    await scan(driver, second);
    await skip(driver, second);
    await seen(
      dispatcher,
      { of: second.name, state: 'Skipped', recorded: 'Access blocked, Chantier' },
      'skipped',
    );

    await followPrintedCode(driver, application.url, third);
    await typeCode(driver, third);
    await collect(driver, third);
    await seen(dispatcher, { of: third.name, state: 'Collected' }, 'all-done');

    await close(driver);
    await seen(dispatcher, { of: tour, state: 'Closed' }, 'closed');
    await dispatcher.page.getByText('3 of 3 stops').waitFor();
    await dispatcher.page.getByText('200 kg').first().waitFor();
    expect(await isSameDocument(dispatcher.page)).toBe(true);
    expect([...dispatcher.faults, ...driver.faults]).toEqual([]);
  });
});

async function addVehicle({ page, picture }: Traveller, name: string): Promise<void> {
  await picture('day');
  await page.goto(new URL('/dispatch/vehicles', page.url()).href);
  await page.getByRole('button', { name: 'Add a vehicle' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill(name);
  await dialog.getByLabel('Payload in kg').fill('1200');
  await picture('vehicle');
  await dialog.getByRole('button', { name: 'Add a vehicle' }).click();
  await page.getByText(`${name} has been added.`).waitFor();
}

/** In the order given, for the demonstration's one driver. */
async function planTour(
  { page, picture }: Traveller,
  name: string,
  vehicle: string,
  containers: readonly Chosen[],
): Promise<void> {
  await page.goto(new URL('/dispatch/plan', page.url()).href);
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Driver').selectOption({ label: 'Thomas Delmas' });
  await page.getByLabel('Vehicle').selectOption({ label: vehicle });
  await page.getByText('As I chose them').click();
  for (const container of containers) {
    await page.getByPlaceholder('Search name or reference').fill(container.reference);
    await page.getByRole('button', { name: `Add ${container.name}` }).click();
  }
  await page.getByText('3 containers chosen').waitFor();
  await page.getByPlaceholder('Search name or reference').fill('');
  await picture('plan');
  await page.getByRole('button', { name: 'Plan the tour' }).click();
  await page.waitForURL(/\/dispatch\/tours\/[0-9a-f-]{36}$/);
  await page.getByText('Live', { exact: true }).waitFor();
  await picture('planned');
}

async function start({ page, picture }: Traveller, tour: string): Promise<void> {
  await page.getByRole('heading', { name: tour }).waitFor();
  await picture('today');
  await page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: tour }) })
    .getByRole('button', { name: 'Start the tour' })
    .click();
  await page.getByText('0 of 3 stops').waitFor();
  await picture('running');
}

async function openNext({ page, picture }: Traveller, container: Chosen): Promise<void> {
  await page
    .getByRole('region', { name: container.name })
    .getByRole('link', { name: 'Open the stop' })
    .click();
  await page.getByRole('heading', { level: 1, name: container.name }).waitFor();
  await picture('stop');
}

async function arrive({ page }: Traveller): Promise<void> {
  await page.getByRole('button', { name: 'I am here' }).click();
  await page.getByText(/^Here since /).waitFor();
}

async function collect({ page, picture }: Traveller, container: Chosen): Promise<void> {
  await page.getByRole('button', { name: '100 kg', exact: true }).click();
  await page.getByRole('button', { name: '¾ (75 %)' }).click();
  await picture('collect');
  await page.getByRole('button', { name: 'Record the collection' }).click();
  await page.getByText(`${container.name}: 100 kg recorded.`).waitFor();
  await picture('recorded');
}

/** Holds the camera over the label, also on a page that is loaded anew; nothing is typed. */
async function scan({ page, picture }: Traveller, container: Chosen): Promise<void> {
  const reading = page.waitForURL(/\/driver\/tours\/.*\/stops\//);
  await page.getByRole('link', { name: 'Scan a code' }).click();
  await reading;
  await page.getByRole('heading', { level: 1, name: container.name }).waitFor();
  await picture('scanned');
  await page.goto(new URL('/driver/scan', page.url()).href);
  await page.getByRole('heading', { level: 1, name: container.name }).waitFor();
}

async function skip({ page, picture }: Traveller, container: Chosen): Promise<void> {
  await page.getByRole('button', { name: 'Skip this stop' }).click();
  await page.getByRole('button', { name: 'Access blocked' }).click();
  await page.getByLabel(/^Note/).fill('Chantier');
  await picture('skip');
  await page.getByRole('button', { name: 'Skip the stop' }).click();
  await page.getByText(`${container.name} is skipped.`).waitFor();
}

/** The address that a phone's own camera opens. */
async function followPrintedCode({ page }: Traveller, url: string, container: Chosen): Promise<void> {
  await page.goto(`${url}/q/${container.code}`);
  await page.waitForURL(/\/driver\/tours\/.*\/stops\//);
  await page.getByRole('heading', { level: 1, name: container.name }).waitFor();
}

/** As with a label that no camera reads any more: small letters, no hyphen. */
async function typeCode({ page, picture }: Traveller, container: Chosen): Promise<void> {
  await page.context().clearPermissions();
  await page.goto(new URL('/driver', page.url()).href);
  await page.getByRole('link', { name: 'Scan a code' }).click();
  await page.getByLabel('Code on the label').fill(container.code.toLowerCase().replace('-', ''));
  await picture('code-typed');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: container.name }).waitFor();
}

async function close({ page, picture }: Traveller): Promise<void> {
  await page.getByRole('heading', { name: 'All stops are done' }).waitFor();
  await picture('all-done');
  await page.getByRole('link', { name: 'Close the tour' }).click();
  await page.getByRole('heading', { level: 1, name: 'Close the tour' }).waitFor();
  await picture('closing');
  await page.getByRole('button', { name: 'Close the tour' }).click();
  await page.getByText('The tour is closed. Thank you!').first().waitFor();
  await picture('closed');
}

interface Step {
  /** The tour itself, or the container of a stop. */
  of: string;
  state: string;
  recorded?: string;
}

/** The dispatcher's page says so, by itself. */
async function seen(
  { page, picture }: Traveller,
  { of, state, recorded }: Step,
  step: string,
): Promise<void> {
  const stop = page.getByRole('list', { name: 'Stops' }).getByRole('listitem').filter({ hasText: of });
  const place: ReturnType<Page['locator']> = (await stop.count()) > 0 ? stop : page.locator('main');
  await place.getByText(state, { exact: true }).first().waitFor();
  if (recorded !== undefined) await place.getByText(recorded).waitFor();
  await picture(step);
}
