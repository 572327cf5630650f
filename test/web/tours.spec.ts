import type { Browser } from 'playwright-core';
import { startTestApplication } from '../support/test-application.js';
import { startBrowser, type Visit } from './browser.js';
import { ApiOf, ownErrors, refusal, visitAs } from './staff.js';

jest.setTimeout(120_000);

let application: Awaited<ReturnType<typeof startTestApplication>>;
let browser: Browser;
let api: ApiOf;
let visited: Visit;

beforeAll(async () => {
  application = await startTestApplication();
  browser = await startBrowser();
  api = await ApiOf.signedIn(application.url, 'dispatcher');
});

beforeEach(async () => {
  for (const { id, state } of (await api.get('/tours/today')).items) {
    if (state === 'planned' || state === 'running') await api.call('POST', `/tours/${id}/cancel`, {});
  }
});

afterAll(async () => {
  await browser?.close();
  await application?.close();
});

afterEach(async () => {
  await visited?.close();
});

const signedIn = async (role: 'driver' | 'dispatcher') => {
  visited = await visitAs(browser, application.url, role);
  return visited.page;
};

describe('the driver', () => {
  it('starts the tour, collects, skips, and closes it', async () => {
    const tour = await api.planTour('Morning', 3);
    const page = await signedIn('driver');
    await page.getByRole('button', { name: 'Start the tour' }).click();
    await page.getByRole('heading', { name: tour.stops[0].container.name }).waitFor();
    await page.getByRole('link', { name: 'Open the stop' }).click();
    await page.getByRole('button', { name: 'I am here' }).click();
    await page.getByText(/^Here since/).waitFor();
    await page.getByRole('button', { name: 'Record the collection' }).click();
    await page.getByText('How many kg?').waitFor();
    await page.getByRole('button', { name: '100 kg', exact: true }).click();
    await page.getByRole('button', { name: '10 kg more' }).click();
    await page.getByRole('button', { name: /^Half/ }).click();
    await page.getByRole('button', { name: 'Record the collection' }).click();
    await page.getByText('1 of 3 stops').first().waitFor();
    const [first] = (await api.get(`/tours/${tour.id}`)).stops;
    expect(first).toMatchObject({ state: 'collected', estimatedKg: 110, fillLevelPercent: 50 });
    await page.getByRole('link', { name: 'Open the stop' }).click();
    await page.getByRole('button', { name: 'Skip this stop' }).click();
    await page.getByRole('button', { name: 'Skip the stop' }).click();
    await page.getByText('Choose a reason.').waitFor();
    await page.getByRole('button', { name: 'Access blocked' }).click();
    await page.getByRole('button', { name: 'Skip the stop' }).click();
    await page.getByText('2 of 3 stops').first().waitFor();
    await page.getByRole('link', { name: 'Close the tour' }).click();
    await page.getByText('One stop is not done. Closing skips it.').waitFor();
    await page.getByRole('button', { name: 'Skip the rest and close' }).click();
    await page.getByText('The tour is closed.').first().waitFor();
    expect((await api.get(`/tours/${tour.id}`)).state).toBe('closed');
    expect(ownErrors(visited)).toEqual([]);
  });

  it('keeps what was entered in a dead zone, with the time of the press, and sends it again', async () => {
    const tour = await api.planTour('Dead zone', 2);
    const page = await signedIn('driver');
    await page.getByRole('button', { name: 'Start the tour' }).click();
    await page.getByRole('link', { name: 'Open the stop' }).click();
    await page.getByRole('button', { name: '150 kg' }).click();
    await page.getByLabel(/^Note/).fill('Bags beside it');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Record the collection' }).click();
    await page.getByRole('alert').filter({ hasText: 'Not sent: no network' }).waitFor();
    const failedAt = new Date().toISOString();
    await page.getByRole('link', { name: 'My tour' }).click();
    await page.getByRole('link', { name: 'Open the stop' }).click();
    expect(await page.getByLabel('Estimate in kg').inputValue()).toBe('150');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Record the collection' }).click();
    await page.getByText('1 of 2 stops').first().waitFor();
    const [first] = (await api.get(`/tours/${tour.id}`)).stops;
    expect(first).toMatchObject({ estimatedKg: 150, note: 'Bags beside it' });
    expect(first.doneAt < failedAt).toBe(true);
  });

  it('types a code where there is no camera, and is told what is wrong with it', async () => {
    const tour = await api.planTour('Codes', 2);
    const page = await signedIn('driver');
    await page.getByRole('button', { name: 'Start the tour' }).click();
    await page.getByRole('link', { name: 'Scan a code' }).click();
    await page.getByText(/Type the code instead|or type the code/).waitFor();
    const code = page.getByLabel('Code on the label');
    const look = () => page.getByRole('button', { name: 'Open', exact: true }).click();
    await code.fill('hello');
    await look();
    await page.getByRole('alert').filter({ hasText: 'This is no code of a container.' }).waitFor();
    await page.route('**/api/v1/codes/AAAA-AAAA', (route) => route.fulfill(refusal(422, 'code.mistyped')));
    await code.fill('AAAA-AAAA');
    await look();
    await page.getByRole('alert').waitFor();
    const stop = tour.stops[1];
    await page.route('**/api/v1/codes/7K3M-9QX2', (route) =>
      route.fulfill({ json: { containerId: stop.container.id } }),
    );
    await code.fill('https://glaneur.example/q/7K3M-9QX2');
    await look();
    await page.getByRole('heading', { level: 1, name: stop.container.name }).waitFor();
    await page.goto(`${application.url}/q/7K3M-9QX2`);
    await page.getByRole('heading', { level: 1, name: stop.container.name }).waitFor();
    expect(page.url()).toContain(`/driver/tours/${tour.id}/stops/${stop.id}`);
  });
});

describe('the dispatcher', () => {
  it('plans a tour, changes it and cancels it', async () => {
    const page = await signedIn('dispatcher');
    await page.getByRole('link', { name: 'Plan a tour' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Evening');
    await page.getByLabel('Driver', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('Vehicle', { exact: true }).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Plan the tour' }).click();
    await page.getByText('Choose at least one container.').waitFor();
    const search = page.getByLabel('Containers', { exact: true });
    for (const word of ['gare', 'école']) {
      await search.fill(word);
      await page
        .getByRole('button', { name: /^Add (?!all)/ })
        .first()
        .click();
    }
    await page.getByText('2 containers chosen').waitFor();
    await page.getByRole('button', { name: 'Plan the tour' }).click();
    await page.getByRole('heading', { level: 1, name: 'Evening' }).waitFor();
    await page.getByRole('link', { name: 'Change the plan' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Late evening');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 1, name: 'Late evening' }).waitFor();
    await page.getByRole('button', { name: 'Cancel the tour' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Reason/).fill('Breakdown');
    await dialog.getByRole('button', { name: 'Cancel the tour' }).click();
    await page.getByText('Cancelled', { exact: true }).waitFor();
    expect(ownErrors(visited)).toEqual([]);
  });

  it('sees a stop the moment it is collected', async () => {
    const tour = await api.planTour('Watched', 2);
    const driver = await ApiOf.signedIn(application.url, 'driver');
    const page = await signedIn('dispatcher');
    await page.getByText('Live', { exact: true }).waitFor();
    const card = page.getByRole('listitem').filter({ hasText: 'Watched' });
    await card.getByText('0 of 2 stops').waitFor();
    await page.route('**/api/v1/tours/today', (route) => route.abort());
    await driver.call('POST', `/tours/${tour.id}/start`, {});
    await driver.call('POST', `/tours/${tour.id}/stops/${tour.stops[0].id}/collect`, { estimatedKg: 80 });
    await card.getByText('1 of 2 stops').waitFor();
    await card.getByText('80 kg').waitFor();
  });

  it('is told that the page asks by itself when there is no line, and sees the tours all the same', async () => {
    const page = await signedIn('dispatcher');
    await page.getByText('Live', { exact: true }).waitFor();
    await page.route('**/live/**', (route) => route.abort());
    await page.routeWebSocket(/\/live\//, (socket) => void socket.close());
    await page.reload();
    await page.getByText('Asks every 15 seconds').waitFor();
    await page.getByRole('list', { name: 'Tours of the day' }).waitFor();
  });
});

describe('a printed code', () => {
  it.each([
    [422, 'code.mistyped', 'There is a mistake in this code'],
    [404, 'code.unknown', 'Nobody knows this code'],
  ])('that answers %i is explained', async (status, code, heading) => {
    const page = await signedIn('dispatcher');
    await page.route('**/api/v1/codes/*', (route) => route.fulfill(refusal(status, code)));
    await page.goto(`${application.url}/q/AAAA-AAAA`);
    await page.getByRole('heading', { name: heading }).waitFor();
  });
});
